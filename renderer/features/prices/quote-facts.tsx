import { useTexts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { Feed, KnownQuote } from './prices-data.ts';
import { useSourceText } from './use-source-text.ts';

type QuoteFactsProps = {
  readonly quote: KnownQuote;
  readonly currency: string;
  readonly feeds: readonly Feed[];
};

/** A price with its day, where it comes from, and what to doubt about it. */
export function QuoteFacts({ quote, currency, feeds }: QuoteFactsProps) {
  const { format } = useTexts();
  const sourceText = useSourceText(feeds);
  const { price, at, source, derivedFrom } = quote;
  return (
    <div className="stack-tight">
      <p>
        <span className="exact">{format.unitPrice(price, currency)}</span>{' '}
        <span className="muted">
          · {format.day(at)} · {sourceText(source)}
        </span>
      </p>
      {derivedFrom !== null && <Derivation derivedFrom={derivedFrom} feeds={feeds} />}
      <Doubts quote={quote} />
    </div>
  );
}

type DerivationProps = {
  readonly derivedFrom: NonNullable<KnownQuote['derivedFrom']>;
  readonly feeds: readonly Feed[];
};

function Derivation({ derivedFrom: { row, rate }, feeds }: DerivationProps) {
  const { t, say, format } = useTexts();
  const sourceText = useSourceText(feeds);
  return (
    <p className="muted small">
      {say(t.prices.derived, {
        price: format.unitPrice(row.price, row.currency),
        rate: format.unitPrice(rate.price, rate.currency),
        money: rate.asset,
        source: sourceText(rate.source),
      })}
    </p>
  );
}

function Doubts({ quote }: { readonly quote: KnownQuote }) {
  const { t, say, format } = useTexts();
  const text = t.prices.doubts;
  const { age, isDisputed, source, derivedFrom } = quote;
  const spreads = [source, ...(derivedFrom === null ? [] : [derivedFrom.rate.source])].map((one) =>
    one.kind === 'feeds' ? one.spread : 0,
  );
  const isSingle = source.kind === 'feeds' && source.feeds.length === 1;
  if (age !== 'stale' && !isDisputed && !isSingle) return null;
  return (
    <div className="row">
      {age === 'stale' && <EvidenceChip meaning="due" what={text.stale} />}
      {isDisputed && (
        <EvidenceChip
          meaning="due"
          what={say(text.disputed, { spread: format.percent(Math.max(...spreads)) })}
        />
      )}
      {isSingle && <EvidenceChip meaning="unknown" what={text.single} />}
    </div>
  );
}

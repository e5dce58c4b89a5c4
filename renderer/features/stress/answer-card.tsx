import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { allInMoney, amountText, coinText, isSome } from './amount-text.ts';
import type { Fate, Outcome, Stressed } from './stress-data.ts';
import { StressPictures } from './stress-pictures.tsx';
import styles from './answer-card.module.css';

type AnswerCardProps = { readonly view: Stressed; readonly example: string };

/** The answer in a few sentences, as a picture, and as a table. */
export function AnswerCard({ view, example }: AnswerCardProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.stress;
  const { asToday, currency, pricesFrom, unpriced } = view;
  return (
    <Card title={say(text.answerTitle, { name: view.target.name, example })}>
      <Headline view={view} />
      <StressPictures outcome={asToday} currency={currency} />
      <Answer view={view} />
      {unpriced.length > 0 && <p>{say(text.unpriced, { assets: unpriced.join(', ') })}</p>}
      {allInMoney(asToday) !== null && pricesFrom !== null && (
        <p className="muted small">
          {say(text.moneyNote, { currency, day: format.day(pricesFrom) })}
        </p>
      )}
      <Details summary={text.table}>
        <FateTable outcome={asToday} />
      </Details>
    </Card>
  );
}

/** The one sentence that has to be understood. */
function Headline({ view }: { readonly view: Stressed }) {
  const texts = useTexts();
  const { t, say } = texts;
  const { asToday, currency } = view;
  const amount = (pick: (fate: Fate) => string): string =>
    amountText(asToday, pick, currency, texts);
  if (!isSome(asToday, ({ frozen }) => frozen)) {
    return <p className={styles['headline']}>{t.stress.nothingFrozen}</p>;
  }
  return (
    <p className={styles['headline']}>
      {say(t.stress.frozen, {
        amount: amount(({ frozen }) => frozen),
        total: amount(({ before }) => before),
      })}{' '}
      {say(t.stress.yours, { amount: amount(({ left }) => left) })}
    </p>
  );
}

/** What becomes of the rest, and when. */
function Answer({ view }: { readonly view: Stressed }) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.stress;
  const { asToday, currency } = view;
  if (!isSome(asToday, ({ frozen }) => frozen)) return null;
  const low = amountText(asToday, ({ lost }) => lost.low, currency, texts);
  const high = amountText(asToday, ({ lost }) => lost.high, currency, texts);
  return (
    <>
      <p>
        {low === high ? say(text.lostOne, { amount: low }) : say(text.lost, { low, high })}{' '}
        <Returns view={view} />
      </p>
      <PaidInMoney view={view} />
      {asToday.leftAfterFall !== null && allInMoney(asToday) !== null && (
        <p>{say(text.afterFall, { amount: format.money(asToday.leftAfterFall, currency) })}</p>
      )}
    </>
  );
}

function Returns({ view }: { readonly view: Stressed }) {
  const { t, say, format } = useTexts();
  const text = t.stress;
  if (!isSome(view.asToday, ({ back }) => back.high)) return text.nothingReturns;
  const { yearsLow, yearsHigh } = view.scenario.parameters;
  const [low, high] = [format.decimal(yearsLow.value), format.decimal(yearsHigh.value)];
  return low === high ? say(text.returnsOne, { years: low }) : say(text.returns, { low, high });
}

/** Why so little comes back of a claim that is paid nearly in full. */
function PaidInMoney({ view }: { readonly view: Stressed }) {
  const { t, say, format } = useTexts();
  const { claimIn, priceRise } = view.scenario.parameters;
  if (claimIn.value === 'coins' || priceRise.value === '1') return null;
  return <p>{say(t.stress.paidInMoney, { times: format.decimal(priceRise.value) })}</p>;
}

/** What becomes of each coin. */
function FateTable({ outcome }: { readonly outcome: Outcome }) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.stress;
  const range = (low: string, high: string, asset: string): string =>
    low === high
      ? coinText(low, asset, texts)
      : say(text.picture.range, {
          low: coinText(low, asset, texts),
          high: coinText(high, asset, texts),
        });
  const column = (id: 'before' | 'out' | 'left' | 'frozen', title: string) => ({
    id,
    title,
    isNumber: true,
    cell: ({ asset, coins }: Outcome['assets'][number]) => coinText(coins[id], asset, texts),
  });
  return (
    <DataTable
      caption={text.tableCaption}
      rows={outcome.assets}
      keyOf={({ asset }) => asset}
      columns={[
        { id: 'asset', title: text.coin, isRowHeader: true, cell: ({ asset }) => asset },
        column('before', text.before),
        column('left', text.picture.left),
        column('out', text.picture.out),
        column('frozen', text.picture.frozen),
        {
          id: 'lost',
          title: text.picture.lost,
          isNumber: true,
          cell: ({ asset, coins }) => range(coins.lost.low, coins.lost.high, asset),
        },
      ]}
    />
  );
}

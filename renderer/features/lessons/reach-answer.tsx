import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import type { Incident } from './lessons-data.ts';

type Reach = Incident['reach'];

type ReachAnswerProps = {
  readonly reach: Reach;
  readonly currency: string;
  readonly onNavigate: Navigate;
};

/** Why the verdict is what it is, how much it is about, and where the way out begins. */
export function ReachAnswer({ reach, currency, onNavigate }: ReachAnswerProps) {
  const { t, say } = useTexts();
  const text = t.lessons;
  const { reasons, unpriced, wayOut } = reach;
  const more = (names: string, count: number) => say(text.andMore, { names, count });
  return (
    <div className="stack-tight">
      {reasons.map(({ reason, names }) => (
        <p key={reason}>{say(text.reasons[reason], { names: nameSome(names, more) })}</p>
      ))}
      <ReachAmount reach={reach} currency={currency} />
      {unpriced.length > 0 && (
        <p className="muted small">{say(text.unpriced, { assets: unpriced.join(', ') })}</p>
      )}
      {wayOut !== null && wayOut.kind !== 'item' && (
        <div>
          <Button onClick={() => goThe(wayOut, onNavigate)}>{text.wayOut[wayOut.kind]}</Button>
        </div>
      )}
    </div>
  );
}

function ReachAmount({ reach: { share, value }, currency }: Omit<ReachAnswerProps, 'onNavigate'>) {
  const { t, say, format } = useTexts();
  if (share === null || share === 0) return null;
  const part = format.percent(share);
  return (
    <p>
      {value === null
        ? say(t.lessons.share, { share: part })
        : say(t.lessons.shareMoney, { share: part, money: format.money(value, currency) })}
    </p>
  );
}

/** How many names a sentence holds before the rest is counted. */
const MOST_NAMES = 4;

function nameSome(
  names: readonly string[],
  more: (names: string, count: number) => string,
): string {
  if (names.length <= MOST_NAMES) return names.join(', ');
  const shown = MOST_NAMES - 1;
  return more(names.slice(0, shown).join(', '), names.length - shown);
}

/** Items of the checklist stand below the answer, each with its own way. */
type OtherWay = Exclude<NonNullable<Reach['wayOut']>, { readonly kind: 'item' }>;

function goThe(way: OtherWay, onNavigate: Navigate): void {
  switch (way.kind) {
    case 'venue':
      onNavigate({ name: 'exposure', venueId: way.venueId });
      break;
    case 'wallet':
      onNavigate({ name: 'wallet', walletId: way.walletId });
      break;
    case 'exposure':
      onNavigate({ name: 'exposure' });
      break;
    case 'wallets':
      onNavigate({ name: 'wallet_add' });
      break;
  }
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Details } from '../../ui/details.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { CoinRow } from './chain-view.ts';
import styles from './coin-flags.module.css';

type Flag = 'immature' | 'dust' | 'reused';

const FLAGS: readonly Flag[] = ['immature', 'dust', 'reused'];

/** What is special about a coin, in words. */
export function CoinFlags({ coin }: { readonly coin: CoinRow }) {
  const { coins: text } = useTexts().t;
  const flags = flagsOf(coin);
  if (flags.length === 0) return null;
  return (
    <ul className={styles['flags']}>
      {flags.map((flag) => (
        <li key={flag}>{text.flags[flag]}</li>
      ))}
    </ul>
  );
}

/** What the marks mean that stand in the table; not there when none does. */
export function FlagsLegend({ coins }: { readonly coins: readonly CoinRow[] }) {
  const { coins: text } = useTexts().t;
  const used = FLAGS.filter((flag) => coins.some((coin) => flagsOf(coin).includes(flag)));
  if (used.length === 0) return null;
  return (
    <Details summary={text.flagsTitle}>
      <Facts
        facts={used.map((flag) => ({ name: text.flags[flag], value: text.flagHints[flag] }))}
      />
    </Details>
  );
}

function flagsOf({ isImmature, isDust, isReused }: CoinRow): readonly Flag[] {
  const has: Readonly<Record<Flag, boolean>> = {
    immature: isImmature,
    dust: isDust,
    reused: isReused,
  };
  return FLAGS.filter((flag) => has[flag]);
}

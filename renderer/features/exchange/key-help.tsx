import { useTexts } from '../../i18n/use-texts.tsx';
import { KEY_MENUS } from './key-menus.ts';
import styles from './key-help.module.css';
import type { Exchange } from './exchange-data.ts';

/** How to make a key at one exchange that can only read. */
export function KeyHelp({ exchange: { venue, name } }: { readonly exchange: Exchange }) {
  const { t, say } = useTexts();
  const text = t.exchange.dialog;
  const { where, right } = KEY_MENUS[venue];
  return (
    <section aria-label={text.howTitle}>
      <h3>{text.howTitle}</h3>
      <ol className={styles['steps']}>
        <li>{say(text.step1, { name, where })}</li>
        <li>{say(text.step2, { right })}</li>
        <li>{say(text.step3, { more: t.exchange.keyHelp[venue] })}</li>
      </ol>
      <p className="muted small">{text.asOf}</p>
    </section>
  );
}

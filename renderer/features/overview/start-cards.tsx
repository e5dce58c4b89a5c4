import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import styles from './start-cards.module.css';

const STARTS = ['exposure', 'wallets', 'checklist'] as const;

/** What a new user can do first. */
export function StartCards({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { overview: text } = useTexts().t;
  return (
    <section className={styles['start']} aria-labelledby="start-title">
      <h2 id="start-title">{text.startTitle}</h2>
      <p className="muted">{text.startText}</p>
      <ol className={styles['steps']}>
        {STARTS.map((name, index) => (
          <li key={name} className={styles['step']}>
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            <h3>{text.starts[name].title}</h3>
            <p className={styles['text']}>{text.starts[name].text}</p>
            <Button
              kind={index === 0 ? 'primary' : 'secondary'}
              onClick={() => onNavigate(name === 'wallets' ? { name: 'wallet_add' } : { name })}
            >
              {text.starts[name].action}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

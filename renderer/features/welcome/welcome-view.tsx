import type { Locale } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './welcome-view.module.css';

type WelcomeViewProps = {
  readonly onLanguage: (locale: Locale) => void;
  readonly onStart: () => void;
};

/** First run: what Holdfast does, what it never does, and in which language. */
export function WelcomeView({ onLanguage, onStart }: WelcomeViewProps) {
  const { locale, t } = useTexts();
  const { welcome: text, settings } = t;
  return (
    <main className={styles['welcome']}>
      <header className={styles['head']}>
        <div className="stack-tight">
          <svg className={styles['ladder']} viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 21V3M17 21V3M7 8h10M7 13h10M7 18h10" />
          </svg>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
        </div>
        <div className={styles['language']}>
          <Choice
            label={text.language}
            value={locale}
            options={[
              { value: 'en', label: settings.languages.en },
              { value: 'nl', label: settings.languages.nl },
            ]}
            onChoose={onLanguage}
          />
        </div>
      </header>
      <div className={styles['columns']}>
        <Promises title={text.doesTitle} lines={text.does} kind="does" />
        <Promises title={text.neverTitle} lines={text.never} kind="never" />
      </div>
      <Button kind="primary" onClick={onStart}>
        {text.start}
      </Button>
    </main>
  );
}

type PromisesProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: 'does' | 'never';
};

const SHAPES = {
  does: 'm5.5 10.5 3 3 6-7',
  never: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M4.7 4.7l10.6 10.6',
};

function Promises({ title, lines, kind }: PromisesProps) {
  return (
    <section className={styles['promises']}>
      <h2>{title}</h2>
      <ul className="stack">
        {lines.map((line) => (
          <li key={line} className={styles['promise']}>
            <svg className={styles[kind]} viewBox="0 0 20 20" aria-hidden="true">
              <path d={SHAPES[kind]} />
            </svg>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

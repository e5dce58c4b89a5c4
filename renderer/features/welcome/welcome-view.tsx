import type { Locale } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
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
        <Promises title={text.doesTitle} lines={text.does} meaning="proven" />
        <Promises title={text.neverTitle} lines={text.never} meaning="exposed" />
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
  readonly meaning: 'proven' | 'exposed';
};

function Promises({ title, lines, meaning }: PromisesProps) {
  return (
    <section className={styles['promises']}>
      <h2>{title}</h2>
      <ul className="stack">
        {lines.map((line) => (
          <li key={line} className={styles['promise']}>
            <Mark meaning={meaning} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

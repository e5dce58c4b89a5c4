import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './own-choices.module.css';
import { KINDS, type Kind } from './server-data.ts';

/** What somebody may run at home, each with the way to add it. */
export function OwnChoices({ onChoose }: { readonly onChoose: (kind: Kind) => void }) {
  const { own, addOwn } = useTexts().t.serverSettings;
  return (
    <ul className={styles['choices']}>
      {KINDS.map((kind) => (
        <li key={kind} className={styles['choice']}>
          <h3>{own[kind].title}</h3>
          <p className={styles['text']}>{own[kind].text}</p>
          <Button aria-label={own[kind].action} onClick={() => onChoose(kind)}>
            {addOwn}
          </Button>
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './gap-limit.module.css';

const LEAST = 1;
const MOST = 1000;

type GapLimitProps = { readonly walletId: string; readonly gapLimit: number };

/** After how many unused addresses in a row the search ends. */
export function GapLimit({ walletId, gapLimit }: GapLimitProps) {
  const { coins: text } = useTexts().t;
  const save = useCommand('chain.setGapLimit');
  const toast = useToast();
  const [typed, setTyped] = useState(String(gapLimit));
  const count = readCount(typed);
  return (
    <Details summary={text.advanced}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (count === null) return;
          void save.run({ walletId, gapLimit: count }, () => toast(text.gapSaved));
        }}
      >
        <TextInput
          label={text.gapTitle}
          hint={text.gapHint}
          value={typed}
          onValue={setTyped}
          inputMode="numeric"
          error={count === null ? text.gapInvalid : save.error?.message}
        />
        <Button type="submit" disabled={count === null || count === gapLimit || save.isRunning}>
          {text.gapSave}
        </Button>
      </form>
    </Details>
  );
}

function readCount(typed: string): number | null {
  const text = typed.trim();
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return count >= LEAST && count <= MOST ? count : null;
}

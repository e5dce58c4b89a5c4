import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Leaving a step out takes a reason. */
export function SkipForm({ onSkip }: { readonly onSkip: (note: string) => void }) {
  const { plan: text } = useTexts().t;
  const [reason, setReason] = useState('');
  return (
    <Details summary={text.skip}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSkip(reason);
        }}
      >
        <TextInput label={text.skipReason} value={reason} onValue={setReason} />
        <div>
          <Button type="submit" disabled={reason.trim() === ''}>
            {text.skipDo}
          </Button>
        </div>
      </form>
    </Details>
  );
}

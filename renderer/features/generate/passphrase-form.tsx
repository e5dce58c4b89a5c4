import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import type { Passphrase } from './use-passphrase.ts';

const PLAIN_SIGNS = /^[ -~]*$/;

/** Takes a passphrase, the first time or again, and says what makes one hard to type elsewhere. */
export function PassphraseForm({ passphrase }: { readonly passphrase: Passphrase }) {
  const { generate: text } = useTexts().t;
  const { first, typed, setTyped, error, submit, restart } = passphrase;
  const isFirst = first === null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') void submit();
      }}
    >
      <MaskedInput
        label={isFirst ? text.passphrase : text.passphraseOnceMore}
        showLabel={text.showTyped}
        hint={text.passphraseHint}
        value={typed}
        onValue={setTyped}
        maxLength={256}
        error={error}
      />
      {!PLAIN_SIGNS.test(typed) && <Callout meaning="due">{text.passphraseSigns}</Callout>}
      {typed !== typed.trim() && <Callout meaning="due">{text.passphraseSpaces}</Callout>}
      <div className="row">
        <Button kind="primary" type="submit" disabled={typed === ''}>
          {isFirst ? text.usePassphrase : text.comparePassphrase}
        </Button>
        {!isFirst && <Button onClick={restart}>{text.otherPassphrase}</Button>}
      </div>
    </form>
  );
}

import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { isWhole, NO_PROOF, proofInput, type ProofWay, type TypedProof } from './chain-proof.ts';
import { HexField } from './hex-field.tsx';

type ChainTaskProps = {
  readonly walletId: string;
  readonly rung: 5 | 6;
  readonly onDone: () => void;
};

type PartProps = {
  readonly typed: TypedProof;
  readonly set: (change: Partial<TypedProof>) => void;
};

const WAYS: readonly ProofWay[] = ['node', 'branch'];

/** Rungs 5 and 6: a transaction and the proof that it is in a block, from a node of the user's own or from a server. */
export function ChainTask({ walletId, rung, onDone }: ChainTaskProps) {
  const { t } = useTexts();
  const { chain: text } = t.ladder;
  const [typed, setTyped] = useState(NO_PROOF);
  const prove = useCommand('ladder.prove');
  const toast = useToast();
  const set = (change: Partial<TypedProof>): void => setTyped({ ...typed, ...change });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void prove.run({ walletId, ...proofInput(rung, typed) }, () => {
          toast(t.ladder.kept);
          onDone();
        });
      }}
    >
      <p>{rung === 5 ? text.deposit : text.spend}</p>
      <p>{text.what}</p>
      <Choice
        label={text.way}
        value={typed.way}
        options={WAYS.map((value) => ({ value, label: text.ways[value] }))}
        onChoose={(way) => set({ way })}
      />
      <p className="muted">{text.how[typed.way]}</p>
      <HexField label={text.txHex} value={typed.txHex} onValue={(txHex) => set({ txHex })} />
      {typed.way === 'node' ? (
        <HexField
          label={text.proof}
          value={typed.txOutProofHex}
          onValue={(txOutProofHex) => set({ txOutProofHex })}
        />
      ) : (
        <BranchFields typed={typed} set={set} />
      )}
      {rung === 6 && (
        <HexField
          label={text.previous}
          hint={text.previousHint}
          value={typed.previous}
          onValue={(previous) => set({ previous })}
        />
      )}
      <TextInput
        label={text.height}
        inputMode="numeric"
        value={typed.height}
        onValue={(height) => set({ height: digitsOf(height) })}
      />
      {prove.error !== null && (
        <Callout meaning="exposed" isAlert>
          {prove.error.message}
        </Callout>
      )}
      <div>
        <Button kind="primary" type="submit" disabled={!isWhole(rung, typed) || prove.isRunning}>
          {text.submit}
        </Button>
      </div>
    </form>
  );
}

function BranchFields({ typed, set }: PartProps) {
  const { chain: text } = useTexts().t.ladder;
  return (
    <>
      <HexField
        label={text.header}
        value={typed.headerHex}
        onValue={(headerHex) => set({ headerHex })}
      />
      <HexField
        label={text.branch}
        hint={text.branchHint}
        value={typed.branch}
        onValue={(branch) => set({ branch })}
      />
      <TextInput
        label={text.position}
        hint={text.positionHint}
        inputMode="numeric"
        value={typed.position}
        onValue={(position) => set({ position: digitsOf(position) })}
      />
    </>
  );
}

/** Up to nine digits of what was typed: no height or position has more. */
function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, 9);
}

import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import type { InspectInput } from '../../../preload/wallet-shapes.ts';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import type { Intake } from '../../intake/intake.ts';
import type { Inspection, Wallet } from './wallet-data.ts';

export type ChosenScript = NonNullable<InspectInput['script']>;

/** A refused text is dropped at once: what may have been a secret stays in no state. */
export type InspectionState =
  | { readonly kind: 'asking' | 'checking'; readonly error: ApiError | null }
  | {
      readonly kind: 'inspected';
      readonly intake: Intake;
      readonly script: ChosenScript | null;
      /** What the text itself left open; stays so after a choice, which can be changed. */
      readonly choices: Inspection['scriptChoices'];
      readonly inspection: Inspection;
    };

/** Has a text inspected, again with another script where the user chooses one, and saves the wallet. */
export function useInspection() {
  const [state, setState] = useState<InspectionState>({ kind: 'asking', error: null });
  const create = useCommand('wallet.create');
  const inspect = async (intake: Intake, script?: ChosenScript): Promise<void> => {
    if (state.kind !== 'inspected') setState({ kind: 'checking', error: null });
    const reply = await call('wallet.inspect', {
      ...inputOf(intake),
      ...(script === undefined ? {} : { script }),
    });
    if (!reply.ok) {
      setState({ kind: 'asking', error: reply.error });
      return;
    }
    const inspection = reply.value;
    const choices = state.kind === 'inspected' ? state.choices : inspection.scriptChoices;
    setState({ kind: 'inspected', intake, script: script ?? null, choices, inspection });
  };
  const save = async (name: string, accept: readonly string[]): Promise<Wallet | null> => {
    if (state.kind !== 'inspected') return null;
    const { intake, script } = state;
    const choice = script === null ? {} : { script };
    const saved = await create.run({ ...inputOf(intake), ...choice, name, accept });
    return saved?.wallet ?? null;
  };
  const restart = (): void => {
    create.forget();
    setState({ kind: 'asking', error: null });
  };
  return { state, inspect, save, restart, saveError: create.error };
}

function inputOf(intake: Intake) {
  if (intake.kind === 'text') return { text: intake.text };
  const { fileName, bytesBase64 } = intake;
  return { fileName, bytesBase64 };
}

import type { Output } from '../../../preload/contract.ts';
import { useCommand } from '../../use-command.ts';
import { inputOf } from './input-of.ts';
import { settledInput } from './settled-input.ts';
import type { Inspection, WizardDraft } from './wizard-draft.ts';

type Wallet = Output<'wallet.create'>['wallet'];

/** Saves the wallet that was checked. A name that holds a secret is refused like any other text, and taken out. */
export function useSave() {
  const { error, run } = useCommand('wallet.create');
  const save = async (
    draft: WizardDraft,
    { findings }: Inspection,
    name: string,
  ): Promise<Wallet | null> => {
    const [key] = draft.keys;
    if (key === undefined || key.read === null) return null;
    const warnings = findings.filter(({ severity }) => severity === 'warn');
    const saved = await run({
      ...inputOf(key.read.intake),
      ...settledInput(draft),
      name,
      accept: warnings.map(({ code }) => code),
    });
    return saved?.wallet ?? null;
  };
  return { error, save };
}

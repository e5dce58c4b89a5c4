import type { Output } from '../../../preload/contract.ts';
import { inputOf } from '../../intake/intake.ts';
import { useCommand } from '../../use-command.ts';
import { settledInput } from './settled-input.ts';
import type { Inspection, WizardDraft } from './wizard-draft.ts';

type Wallet = Output<'wallet.create'>['wallet'];

/** Saves the wallet that was checked. A name that holds a secret is refused like any other text. */
export function useSave() {
  const { error, run } = useCommand('wallet.create');
  const save = async (
    draft: WizardDraft,
    { findings, descriptor }: Inspection,
    name: string,
  ): Promise<Wallet | null> => {
    const wallet = walletInput(draft, descriptor);
    if (wallet === null) return null;
    const warnings = findings.filter(({ severity }) => severity === 'warn');
    const saved = await run({
      ...wallet,
      name,
      provenance: draft.keys.map(({ provenance }) => provenance),
      accept: warnings.map(({ code }) => code),
    });
    return saved?.wallet ?? null;
  };
  return { error, save };
}

/** A wallet of several keys is saved by the descriptor that was checked, any other as it was handed over. */
function walletInput(draft: WizardDraft, descriptor: string | null) {
  const read = draft.keys[0]?.read ?? null;
  if (draft.setUp === 'multisig') {
    const { network } = draft;
    const settled = network === null ? {} : { network };
    return descriptor === null ? null : { text: descriptor, ...settled };
  }
  return read === null ? null : { ...inputOf(read.intake), ...settledInput(draft) };
}

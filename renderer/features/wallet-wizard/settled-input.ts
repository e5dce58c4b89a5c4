import type { WizardDraft } from './wizard-draft.ts';

/** What the user may settle where the keys leave it open. */
export type Settled = Partial<Pick<WizardDraft, 'script' | 'network'>>;

/** What the user settled, as the methods take it. */
export function settledInput({ script, network }: WizardDraft) {
  return {
    ...(script === null ? {} : { script }),
    ...(network === null ? {} : { network }),
  };
}

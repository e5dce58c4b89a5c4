import type { Input } from '../../../preload/contract.ts';
import { inputOf } from '../../intake/intake.ts';
import type { WizardDraft } from './wizard-draft.ts';

export type MultisigScript = NonNullable<Input<'wallet.combine'>['script']>;

/** The scripts of several keys that the wizard offers, the usual one first. */
export const MULTISIG_SCRIPTS: readonly MultisigScript[] = ['p2wsh', 'p2sh_p2wsh', 'p2sh'];

/** A draft of several keys, as the method takes it. */
export function combineInputOf({ quorum, keys, script, network }: WizardDraft) {
  const chosen = MULTISIG_SCRIPTS.find((one) => one === script);
  return {
    threshold: quorum.threshold,
    keys: keys.flatMap(({ read }) => (read === null ? [] : [inputOf(read.intake)])),
    ...(chosen === undefined ? {} : { script: chosen }),
    ...(network === null ? {} : { network }),
  };
}

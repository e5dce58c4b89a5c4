import type { Reply } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { inputOf, type Intake } from '../../intake/intake.ts';
import { combineInputOf } from './combine-input-of.ts';
import type { WizardDraft } from './wizard-draft.ts';

/** What only shows beside the other keys. */
const AMONG_KEYS: readonly string[] = ['two_keys_at_one_path', 'device_counts_twice'];

/** Reads one key of several alone, then beside those that are there already, so that a conflict shows where it arises. */
export async function readCosignerKey(
  intake: Intake,
  draft: WizardDraft,
  at: number,
): Promise<Reply<'wallet.combine'>> {
  const key = inputOf(intake);
  const alone = await call('wallet.combine', {
    ...combineInputOf(draft),
    threshold: 1,
    keys: [key],
  });
  const others = draft.keys.flatMap(({ read }, place) =>
    place === at || read === null ? [] : [inputOf(read.intake)],
  );
  if (!alone.ok || others.length === 0) return alone;
  const together = await call('wallet.combine', {
    ...combineInputOf(draft),
    threshold: 1,
    keys: [...others, key],
  });
  if (!together.ok) return together;
  const conflicts = together.value.findings.filter(({ code }) => AMONG_KEYS.includes(code));
  return { ok: true, value: { ...alone.value, findings: [...alone.value.findings, ...conflicts] } };
}

import type { Fault } from '../../domain/fault.ts';
import type { Profile, SavedWallet } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { InspectedText } from '../../domain/inspect/inspected-text.ts';
import type { SavedKind, SavedScript } from '../../domain/wallet/inspection.ts';

type SaveChoice = {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  /** Codes of the warnings that the user saw and accepted. */
  readonly accept: readonly string[];
};

/** Adds an inspected wallet. A finding that blocks cannot be saved, a warning only when it was accepted. */
export function saveWallet(
  profile: Profile,
  inspection: InspectedText,
  { id, at, name, accept }: SaveChoice,
): Result<Profile, Fault<'not_accepted' | 'not_a_wallet' | 'already_saved'>> {
  const { descriptor, receive, change, findings, network, keys, threshold } = inspection;
  const kind = toSavedKind(inspection);
  const script = toSavedScript(inspection);
  const blocked = findings.some(({ severity }) => severity === 'block');
  if (blocked || descriptor === null || receive === null || kind === null || script === null) {
    return fail({ code: 'not_a_wallet', fields: ['text'] });
  }
  const twin = profile.wallets.find(
    (one) => one.descriptor === descriptor && one.network === network,
  );
  if (twin !== undefined)
    return fail({ code: 'already_saved', fields: ['text'], params: { name: twin.name } });
  const open = findings.filter(
    ({ severity, code }) => severity === 'warn' && !accept.includes(code),
  );
  if (open.length > 0) {
    return fail({ code: 'not_accepted', fields: ['accept'], params: { count: open.length } });
  }
  const wallet: SavedWallet = {
    id,
    name,
    network,
    kind,
    script,
    threshold: threshold ?? null,
    keys,
    descriptor,
    receive,
    change,
    acceptedFindings: findings
      .filter(({ severity }) => severity === 'warn')
      .map(({ code }) => code),
    createdAt: at,
    balance: null,
  };
  return succeed({ ...profile, wallets: [...profile.wallets, wallet] });
}

function toSavedKind({ kind }: InspectedText): SavedKind | null {
  return kind === 'address' || kind === 'script' ? null : kind;
}

const SAVED_SCRIPTS: readonly SavedScript[] = [
  'p2pkh',
  'p2sh_p2wpkh',
  'p2wpkh',
  'p2tr',
  'p2sh',
  'p2sh_p2wsh',
  'p2wsh',
];

function toSavedScript({ script }: InspectedText): SavedScript | null {
  return SAVED_SCRIPTS.find((one) => one === script) ?? null;
}

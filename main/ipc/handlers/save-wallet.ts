import type { Fault } from '../../domain/fault.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { KeyProvenance, SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { GAP_LIMIT } from '../../domain/receive/receive-state.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { InspectedText } from '../../domain/inspect/inspected-text.ts';
import type { SavedKind, SavedScript } from '../../domain/wallet/inspection.ts';

type SaveChoice = {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  /** Codes of the warnings that the user saw and accepted. */
  readonly accept: readonly string[];
  /** Where the seed of each key came from, in the order of the keys; null where the user did not say. */
  readonly provenance?: readonly (KeyProvenance | null)[];
};

type SaveFault = Fault<'not_accepted' | 'not_a_wallet' | 'already_saved'>;

/** Adds an inspected wallet. A finding that blocks cannot be saved, a warning only when it was accepted. */
export function saveWallet(
  profile: Profile,
  inspected: InspectedText,
  choice: SaveChoice,
): Result<Profile, SaveFault> {
  const wallet = toSavedWallet(inspected, choice);
  if (wallet === null) return fail({ code: 'not_a_wallet', fields: ['text'] });
  const twin = profile.wallets.find(
    (one) => one.descriptor === wallet.descriptor && one.network === wallet.network,
  );
  if (twin !== undefined) {
    return fail({ code: 'already_saved', fields: ['text'], params: { name: twin.name } });
  }
  const open = wallet.acceptedFindings.filter((code) => !choice.accept.includes(code));
  return open.length > 0
    ? fail({ code: 'not_accepted', fields: ['accept'], params: { count: open.length } })
    : succeed({ ...profile, wallets: [...profile.wallets, wallet] });
}

/** The wallet with all its warnings taken as accepted; null for what is no whole wallet. */
function toSavedWallet(
  inspected: InspectedText,
  { id, at, name, provenance: told = [] }: SaveChoice,
): SavedWallet | null {
  const { descriptor, receive, change, findings, network, keys, threshold = null } = inspected;
  const kind = toSavedKind(inspected);
  const script = toSavedScript(inspected);
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  if (isBlocked || descriptor === null || receive === null) return null;
  if (kind === null || script === null) return null;
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  const acceptedFindings = warnings.map(({ code }) => code);
  const known = { network, kind, script, threshold, keys, descriptor, receive, change };
  const nothingYet = {
    balance: null,
    gapLimit: GAP_LIMIT,
    archivedAt: null,
    evidence: [],
    challenges: [],
    labels: [],
    labelImport: null,
    handedOut: [],
  };
  const provenance = keys.map((_, key) => told[key] ?? null);
  return { id, name, ...known, acceptedFindings, createdAt: at, provenance, ...nothingYet };
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

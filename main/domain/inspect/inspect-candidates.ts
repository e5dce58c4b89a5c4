import { fail, succeed, type Result } from '../result.ts';
import { deriveAddresses } from '../wallet/derive-addresses.ts';
import type { StatedAddress, WalletFileFormat } from '../wallet/files/wallet-file.ts';
import { inspectWallet } from '../wallet/inspect-wallet.ts';
import type {
  InspectFault,
  InspectOptions,
  Inspection,
  Network,
  ScriptType,
  WalletFinding,
} from '../wallet/inspection.ts';
import { refuse, type Refusal } from '../wallet/refuse.ts';
import { finding, inOrder, scriptName } from '../wallet/wallet-findings.ts';
import type { InspectedText } from './inspected-text.ts';

/** A wallet, or one key of a wallet of several, as text that is still to be read. */
export type Candidate = {
  readonly kind: 'wallet' | 'cosigner_key';
  /** Null where the text leaves it open. */
  readonly script: ScriptType | null;
  /** One descriptor or key, or one for receiving and one for change. */
  readonly descriptors: readonly string[];
  readonly statedAddresses: readonly StatedAddress[];
  /** The usual two chains were put after an account key that came without any. */
  readonly hasAssumedChains?: boolean;
};

/** What a file or a code holds, the candidate to prefer first. */
export type Candidates = {
  readonly format: WalletFileFormat | 'ur' | 'bbqr';
  readonly candidates: readonly Candidate[];
  readonly name: string | null;
  readonly network: Network | null;
  readonly findings: readonly WalletFinding[];
};

/** Addresses that are compared with those a file states; the first ones tell as much as all of them. */
const MOST_COMPARED = 50;

/**
 * Inspects the wallet that was chosen by its script, or the one to prefer. An address that the file states and the keys
 * do not lead to is a lie of one of the two, so the file is refused, whichever of its wallets the address is of.
 */
export function inspectCandidates(
  { format, candidates, name, network, findings }: Candidates,
  options: InspectOptions,
): Result<InspectedText, InspectFault> {
  const chosen = choose(candidates, options.script);
  if (chosen === undefined) return refuseChoice(candidates, options.script);
  const settled = options.network ?? network;
  const inspectOne = (one: Candidate, script?: ScriptType) =>
    inspectWallet(one.descriptors.join('\n'), {
      ...(settled === null ? {} : { network: settled }),
      ...scriptOption(one, script),
    });
  const inspection = inspectOne(chosen, options.script);
  if (!inspection.ok) return inspection;
  const others = candidates.filter(
    (one) => one !== chosen && one.statedAddresses.length > 0 && one.kind === 'wallet',
  );
  const lie =
    findLie(chosen, inspection.value) ??
    others.map((one) => findLieIn(one, inspectOne(one))).find((one) => one !== null) ??
    null;
  if (lie !== null) return lie;
  const scripts = scriptsOf(candidates);
  const assumed = chosen.hasAssumedChains === true ? [finding('file_change_assumed')] : [];
  return succeed({
    ...inspection.value,
    format,
    scriptChoices: scripts.length > 1 ? scripts : inspection.value.scriptChoices,
    findings: inOrder([...inspection.value.findings, ...findings, ...assumed]),
    ...(name === null ? {} : { name }),
  });
}

function scriptsOf(candidates: readonly Candidate[]): readonly ScriptType[] {
  return [...new Set(candidates.flatMap(({ script }) => script ?? []))];
}

function refuseChoice(
  candidates: readonly Candidate[],
  wanted: ScriptType | undefined,
): { readonly ok: false; readonly error: InspectFault } {
  if (wanted === undefined) return fail({ code: 'not_recognised' });
  const script = scriptsOf(candidates).map(scriptName).join(', ');
  return refuse('invalid', 'script_choice_conflict', { script, chosen: scriptName(wanted) });
}

function choose(
  candidates: readonly Candidate[],
  wanted: ScriptType | undefined,
): Candidate | undefined {
  const wallets = candidates.filter(({ kind }) => kind === 'wallet');
  const open = wallets.length > 0 ? wallets : candidates;
  if (wanted === undefined) return open[0];
  return (
    candidates.find(({ script }) => script === wanted) ??
    candidates.find(({ script }) => script === null)
  );
}

/** A descriptor says its script itself; a key on its own has to be told. */
function scriptOption({ descriptors, script }: Candidate, wanted: ScriptType | undefined) {
  const isDescriptor = descriptors.some((text) => text.includes('('));
  const told = wanted ?? script;
  return isDescriptor || told === null ? {} : { script: told };
}

/** What cannot be read on its own is told when it is chosen. */
function findLieIn(one: Candidate, inspection: ReturnType<typeof inspectWallet>): Refusal | null {
  return inspection.ok ? findLie(one, inspection.value) : null;
}

function findLie({ statedAddresses }: Candidate, inspection: Inspection): Refusal | null {
  const { descriptor, network } = inspection;
  if (descriptor === null) return null;
  const isLie = statedAddresses.slice(0, MOST_COMPARED).some(({ chain, index, address }) => {
    const derived = deriveAddresses({ descriptor, chain, start: index, count: 1, network });
    return !derived.ok || derived.value[0]?.address !== address;
  });
  return isLie ? refuse('invalid', 'first_address_differs') : null;
}

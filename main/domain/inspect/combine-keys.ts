import type { Fault } from '../fault.ts';
import { fail, succeed, type Result } from '../result.ts';
import { withChecksum } from '../wallet/descriptor-checksum.ts';
import { inspectWallet } from '../wallet/inspect-wallet.ts';
import type {
  InspectedKey,
  InspectFault,
  MultisigScript,
  Network,
  WalletFinding,
  WalletFindingCode,
} from '../wallet/inspection.ts';
import { refuse } from '../wallet/refuse.ts';
import { finding, inOrder, scriptName } from '../wallet/wallet-findings.ts';
import { inspectText } from './inspect-text.ts';
import type { InspectedText, InspectTextFault } from './inspected-text.ts';

/** Keys of several devices that are to be one wallet, each in whatever form its device gave it. */
export type KeysToCombine = {
  /** How many have to sign. */
  readonly threshold: number;
  readonly script: MultisigScript;
  /** Whether the keys are put in order for each address (BIP-67), so that their order here does not matter. */
  readonly isSorted: boolean;
  readonly network?: Network;
  readonly texts: readonly string[];
};

type CombineFault = InspectTextFault | InspectFault | Fault<'invalid', 'combine_no_key'>;
type OneKey = { readonly key: InspectedKey; readonly findings: readonly WalletFinding[] };

const WRAPPERS: Readonly<Record<MultisigScript, readonly [string, string]>> = {
  p2sh: ['sh(', ')'],
  p2sh_p2wsh: ['sh(wsh(', '))'],
  p2wsh: ['wsh(', ')'],
};

/** What is noticed about the text a key came in; all the rest is judged anew once the key stands in the wallet. */
const OF_THE_TEXT: readonly string[] = [
  'file_fingerprint_differs',
  'file_parts_unread',
  'bsms_unsigned',
  'spaces_removed',
] satisfies WalletFindingCode[];

/**
 * Makes one multisig wallet out of separately given keys, on the usual two rows of addresses, and inspects it as any
 * other. A fault of one key names its place (`keys.1`). Secrets are refused before this is asked.
 */
export function combineKeys(input: KeysToCombine): Result<InspectedText, CombineFault> {
  const read: OneKey[] = [];
  for (const [at, text] of input.texts.entries()) {
    const one = readOneKey(text, input);
    if (!one.ok) return fail({ ...one.error, fields: [`keys.${at}`] });
    read.push(one.value);
  }
  const network = input.network === undefined ? {} : { network: input.network };
  const descriptor = write(
    input,
    read.map(({ key }) => key),
  );
  const wallet = inspectWallet(descriptor, network);
  if (!wallet.ok) return fail({ fields: ['keys'], ...wallet.error });
  const ofTexts = new Map(read.flatMap((one) => one.findings.map((it) => [it.code, it] as const)));
  return succeed({
    ...wallet.value,
    scriptChoices: [input.script],
    findings: inOrder([...wallet.value.findings, ...ofTexts.values()]),
  });
}

function write(
  { threshold, script, isSorted }: KeysToCombine,
  keys: readonly InspectedKey[],
): string {
  const [before, after] = WRAPPERS[script];
  const list = keys.map(writeKey).join(',');
  return withChecksum(
    `${before}${isSorted ? 'sortedmulti' : 'multi'}(${threshold},${list})${after}`,
  );
}

function writeKey({ fingerprint, path, xpub }: InspectedKey): string {
  const origin = fingerprint === null ? '' : `[${fingerprint}${(path ?? 'm').slice(1)}]`;
  return `${origin}${xpub}/<0;1>/*`;
}

/** A file with keys for several scripts gives the one that is asked for; a text with one key gives that. */
function readOneKey(
  text: string,
  { script, network }: KeysToCombine,
): Result<OneKey, CombineFault> {
  const options = network === undefined ? {} : { network };
  const asked = inspectText(text, { ...options, script });
  const isOther = !asked.ok && asked.error.reason === 'script_choice_conflict';
  const inspected = isOther ? inspectText(text, options) : asked;
  if (!inspected.ok) return inspected;
  const [key, ...more] = inspected.value.keys;
  if (key === undefined || key.xpub.length < 100) return refuse('invalid', 'combine_no_key');
  if (more.length > 0) return refuse('invalid', 'combine_whole_wallet');
  return succeed({ key, findings: judgeText(inspected.value, script, isOther) });
}

/** A key whose beginning or path names another script is taken, with a word on what its device may say to that. */
function judgeText(
  { findings, keys, script: own }: InspectedText,
  script: MultisigScript,
  isOther: boolean,
): readonly WalletFinding[] {
  // The codes of this list are those of wallets alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const ofText = findings.filter(({ code }) => OF_THE_TEXT.includes(code)) as WalletFinding[];
  const isWithoutPath = keys[0]?.path === null;
  return isOther && isWithoutPath && own !== 'witness_unknown' && own !== 'p2a'
    ? [
        ...ofText,
        finding('cosigner_of_other_script', { own: scriptName(own), script: scriptName(script) }),
      ]
    : ofText;
}

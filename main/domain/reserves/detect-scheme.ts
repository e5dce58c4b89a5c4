import { succeed, type Result } from '../result.ts';
import type { ProofFields } from './inclusion.ts';
import { refuseLeaf, type LeafFault, type LeafReason } from './leaf-fault.ts';
import { LARGEST_PROOF, textOfProof, type ProofFile, type ProofFiles } from './proof-files.ts';
import { NumberText, readStrictJson, type StrictJson } from './read-strict-json.ts';
import type { VerifiableScheme } from './schemes.ts';

type Detection = Result<VerifiableScheme, LeafFault>;

/** Names that venues give their files, for those whose contents say nothing. */
const NAMES: Readonly<Record<string, VerifiableScheme>> = {
  'merkle_proof_file.json': 'okx_merkle_v1',
  'user_info_file.json': 'okx_merkle_v2',
  'merkel_tree_bg.json': 'bitget_merkle',
};

/** Fields that only the file of one scheme has: of the whole, and of its `self`. */
const MARKS: readonly (readonly [VerifiableScheme, string, string | null])[] = [
  ['gate_zk', 'MerkleProofEncode', null],
  ['binance_zk_350x5', 'AccountIdHash', null],
  ['okx_merkle_v2', 'totalBalances', null],
  ['mexc_merkle', 'pathList', null],
  ['bitget_merkle', 'self', 'merkelLeaf'],
  ['bitget_merkle', 'self', 'encryptUid'],
  ['bybit_merkle', 'self', 'userHash'],
  ['bybit_merkle', 'self', 'balance'],
  ['okx_merkle_v1', 'self', 'balances'],
];

/** Bytes at the beginning of a list that tell what it is of. */
const BEGINNING = 4096;

/** Which scheme files and fields are of. Where the contents say nothing, the name of the file does. */
export function detectScheme(files: ProofFiles, fields: ProofFields): Detection {
  let fault: LeafReason = 'unknown_scheme';
  for (const file of files) {
    const found = schemeOfFile(file, fields);
    if (found.ok) return found;
    if (found.error.reason !== 'unknown_scheme') fault = found.error.reason;
  }
  const byName = files.map(({ fileName }) => schemeOfName(fileName)).find((one) => one !== null);
  if (byName !== undefined) return succeed(byName);
  if (fault !== 'unknown_scheme') return refuseLeaf(fault);
  return schemeOfFields(fields);
}

function schemeOfFile(file: ProofFile, fields: ProofFields): Detection {
  const head = new TextDecoder().decode(file.bytes.subarray(0, BEGINNING)).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return schemeOfJson(file);
  if (head.startsWith('block_height:') || /^[0-9a-f]{64},[0-9]+\r?$/m.test(head)) {
    const isRiver = fields.email !== undefined || fields.account_uid !== undefined;
    return succeed(isRiver ? 'river_liabilities' : 'bitmex_liabilities');
  }
  const isBitso = /^Level\tHash\r?$/m.test(head) || /^[0-9]+,[0-9]+\t/m.test(head);
  return isBitso ? succeed('bitso_merkle') : refuseLeaf('unknown_scheme');
}

function schemeOfJson(file: ProofFile): Detection {
  const text = textOfProof(file, LARGEST_PROOF);
  if (!text.ok) return text;
  const json = readStrictJson(text.value);
  if (!json.ok) return refuseLeaf(json.error);
  const mark = MARKS.find(([, field, inner]) => {
    const value = fieldOf(json.value, field);
    return inner === null ? value !== undefined : fieldOf(value, inner) !== undefined;
  });
  return mark === undefined ? refuseLeaf('unknown_scheme') : succeed(mark[0]);
}

function fieldOf(value: StrictJson | undefined, name: string): StrictJson | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: StrictJson | undefined): value is { readonly [name: string]: StrictJson } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberText)
  );
}

function schemeOfFields({ id, path, balances, balances_text: line }: ProofFields): Detection {
  if (id === undefined) return refuseLeaf('unknown_scheme');
  if (line !== undefined) return succeed('silver_sixpence');
  if (path !== undefined) return succeed('bingx_merkle');
  return balances === undefined ? refuseLeaf('unknown_scheme') : succeed('armanino');
}

/** Own names only: a file can be called `constructor`. */
function schemeOfName(fileName: string): VerifiableScheme | null {
  const name = fileName.toLowerCase();
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}

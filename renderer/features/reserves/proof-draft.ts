import type { Input } from '../../../preload/contract.ts';
import type { Scheme } from './reserves-data.ts';

type ProofInput = Input<'reserves.verify'>;
export type ProofFieldName = Scheme['fields'][number];
type ChosenFile = ProofInput['files'][number] & { readonly bytes: number };

/** What a user is handing over. Keys and nonces in it live as long as the form. */
export type ProofDraft = {
  /** Null while Holdfast finds it out. */
  readonly scheme: Scheme['id'] | null;
  readonly files: readonly ChosenFile[];
  readonly pasted: string;
  readonly fields: Readonly<Partial<Record<ProofFieldName, string>>>;
};

export const EMPTY_PROOF: ProofDraft = { scheme: null, files: [], pasted: '', fields: {} };

/** Whether there is anything to check. */
export function isEmpty({ files, pasted, fields }: ProofDraft): boolean {
  const isTyped = Object.values(fields).some((value) => value.trim() !== '');
  return files.length === 0 && pasted.trim() === '' && !isTyped;
}

/** The draft as the main process takes it; null where the lines of balances cannot be read. */
export function readDraft(draft: ProofDraft, asked: readonly ProofFieldName[]): ProofInput | null {
  const { balances: lines = '', ...texts } = pick(draft.fields, asked);
  const balances = readBalances(lines);
  if (balances === null) return null;
  const fields = { ...texts, ...(lines === '' ? {} : { balances }) };
  const files = draft.files.map(({ fileName, bytesBase64 }) => ({ fileName, bytesBase64 }));
  const pasted = draft.pasted.trim();
  return {
    files: pasted === '' ? files : [...files, pastedFile(pasted)],
    ...(draft.scheme === null ? {} : { scheme: draft.scheme }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

/** Those that the scheme asks for and the user filled in. */
function pick(fields: ProofDraft['fields'], asked: readonly ProofFieldName[]) {
  const filled = asked.flatMap((name) => {
    const value = fields[name] ?? '';
    return value.trim() === '' ? [] : [[name, value] as const];
  });
  // Each name is one of those that a draft may hold.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(filled) as ProofDraft['fields'];
}

function pastedFile(text: string): ProofInput['files'][number] {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return { fileName: 'pasted.txt', bytesBase64: btoa(binary.join('')) };
}

/** One coin a line: `btc 0.50`, `btc: 0.50`, `btc=0.50`. Amounts stay as they are written. */
function readBalances(lines: string): Readonly<Record<string, string>> | null {
  const pairs = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*([^\s:=]{1,32})\s*[\s:=]\s*(\S{1,80})\s*$/.exec(line));
  const read = new Map<string, string>();
  for (const pair of pairs) {
    const [, coin = '', amount = ''] = pair ?? [];
    if (coin === '' || read.has(coin)) return null;
    read.set(coin, amount);
  }
  return Object.fromEntries(read);
}

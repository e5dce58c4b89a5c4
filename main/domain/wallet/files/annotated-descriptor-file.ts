import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { splitDescriptors } from '../split-descriptors.ts';
import { closeDescriptor, isDescriptorLike, openDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

/** Values are whole numbers without leading zeros. */
const PAIR = /^(?<key>[a-z]+)=(?<value>0|[1-9]\d{0,15})$/;

type Annotated = { readonly descriptor: string; readonly values: ReadonlyMap<string, number> };

/** A descriptor with annotations, `wpkh(…)?bh=800000&gl=30#checksum` (BIP-393). Unknown keys mean nothing here. */
export const ANNOTATED_DESCRIPTOR_FILE: WalletFileKind = {
  format: 'bip393',
  looksLike: ({ text }) => isDescriptorLike(text) && /\)\s*\?/.test(text),
  read,
};

function read({ text }: FileText): Result<WalletFileContent, InspectFault> {
  const annotated: Annotated[] = [];
  for (const part of splitDescriptors(text.trim())) {
    const one = readAnnotated(part);
    if (!one.ok) return one;
    annotated.push(one.value);
  }
  const candidate = readDescriptors(annotated.map(({ descriptor }) => descriptor));
  if (!candidate.ok) return candidate;
  const valuesOf = (key: string) => annotated.flatMap(({ values }) => values.get(key) ?? []);
  const heights = valuesOf('bh');
  const gaps = valuesOf('gl');
  return succeed({
    ...NOTHING_MORE,
    candidates: [candidate.value],
    birthHeight: heights.length === 0 ? null : Math.min(...heights),
    gapLimit: gaps.length === 0 ? null : Math.max(...gaps),
  });
}

/** The checksum covers the annotations; without them the descriptor gets one of its own. */
function readAnnotated(text: string): Result<Annotated, InspectFault> {
  const [before = ''] = text.split('#', 1);
  const [script = '', annotations, ...more] = before.split('?');
  const values = readValues(annotations);
  if (values === null || more.length > 0) return refuse('invalid', 'annotation_malformed');
  const open = openDescriptor(text);
  if (!open.ok) return open;
  return succeed({ descriptor: closeDescriptor(script, open.value.hadChecksum), values });
}

/** Null when they are not what BIP-393 allows, or name a key twice. */
function readValues(annotations: string | undefined): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  if (annotations === undefined) return values;
  for (const pair of annotations.split('&')) {
    const { key = '', value = '' } = PAIR.exec(pair)?.groups ?? {};
    if (key === '' || values.has(key) || !Number.isSafeInteger(Number(value))) return null;
    values.set(key, Number(value));
  }
  return values;
}

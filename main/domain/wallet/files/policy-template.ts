import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse, type Refusal } from '../refuse.ts';

/** A sound template: how many keys it needs, and how it becomes a descriptor. */
export type PolicyTemplate = {
  readonly keyCount: number;
  readonly fill: (keys: readonly string[]) => string;
};

/** `@0/**`, or `musig(@0,@1)/**`: what stands for a key, and the path after it. */
const PLACEHOLDER = /(?:musig\((?<inner>[^()]*)\)|@(?<index>\d+))(?<path>[^,(){}]*)/g;
const INDEX = /^@(?:0|[1-9]\d{0,2})$/;
const CHAINS = /^\/<(?<receive>0|[1-9]\d{0,9});(?<change>0|[1-9]\d{0,9})>\/\*$/;
const HARDENED = 2 ** 31;

/** Keys that stand in the template themselves: extended, with an origin, or in hex. */
const OWN_KEY = /[A-Za-z]p(?:ub|rv)[1-9A-HJ-NP-Za-km-z]{16,}|\[|\b0[2-4][0-9a-fA-F]{64,128}\b/;
/** An x-only key; hashes have the same length and a function of their own. */
const X_ONLY_KEY = /(?<!(?:sha|hash)256\()\b[0-9a-fA-F]{64}\b/;

type Place = { readonly indices: readonly number[]; readonly chains: readonly [number, number] };

/** Checks a descriptor template (BIP-388). What the script itself may be is left to the core. */
export function readPolicyTemplate(template: string): Result<PolicyTemplate, InspectFault> {
  if (OWN_KEY.test(template) || X_ONLY_KEY.test(template)) {
    return refuse('invalid', 'policy_foreign_key');
  }
  const places: Place[] = [];
  for (const { groups = {} } of template.matchAll(PLACEHOLDER)) {
    const place = readPlace(groups);
    if (!place.ok) return place;
    places.push(place.value);
  }
  const refused = checkOrder(places) ?? checkReuse(places);
  if (refused !== null) return refused;
  const keyCount = new Set(places.flatMap(({ indices }) => indices)).size;
  return succeed({ keyCount, fill: (keys) => fillTemplate(template, keys) });
}

function readPlace(groups: Readonly<Record<string, string>>): Result<Place, InspectFault> {
  const { inner, index = '', path = '' } = groups;
  const names = (inner ?? `@${index}`).split(',').map((name) => name.trim());
  if (names.some((name) => name.includes('/'))) return refuse('invalid', 'policy_musig_path');
  if (!names.every((name) => INDEX.test(name))) return refuse('invalid', 'policy_key_order');
  const indices = names.map((name) => Number(name.slice(1)));
  if (new Set(indices).size < indices.length) return refuse('invalid', 'policy_key_reuse');
  const chains = readChains(path);
  return chains === null ? refuse('invalid', 'policy_path') : succeed({ indices, chains });
}

/** The numbers of the receive and the change chain; null for any other path. */
function readChains(path: string): readonly [number, number] | null {
  if (path === '/**') return [0, 1];
  const { receive = '', change = '' } = CHAINS.exec(path)?.groups ?? {};
  if (receive === change) return null;
  return Number(receive) < HARDENED && Number(change) < HARDENED
    ? [Number(receive), Number(change)]
    : null;
}

/** There is a placeholder, the first is `@0`, and no other comes up before the one with the number below it. */
function checkOrder(places: readonly Place[]): Refusal | null {
  if (places.length === 0) return refuse('invalid', 'policy_key_order');
  let next = 0;
  for (const index of places.flatMap(({ indices }) => indices)) {
    if (index > next) return refuse('invalid', 'policy_key_order');
    if (index === next) next += 1;
  }
  return null;
}

/** The same key may come again on other chains only. */
function checkReuse(places: readonly Place[]): Refusal | null {
  const used = new Set<string>();
  for (const { indices, chains } of places) {
    const key = indices.toSorted((a, b) => a - b).join('+');
    for (const chain of chains) {
      if (used.has(`${key}/${chain}`)) return refuse('invalid', 'policy_key_reuse');
      used.add(`${key}/${chain}`);
    }
  }
  return null;
}

function fillTemplate(template: string, keys: readonly string[]): string {
  return template
    .replaceAll('/**', '/<0;1>/*')
    .replaceAll(/@(\d+)/g, (_whole, index: string) => keys[Number(index)] ?? '');
}

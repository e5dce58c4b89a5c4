import { refuse, type Refusal } from './refuse.ts';

/** Functions that can only stand where listed; an empty name is the outside (BIP-380 to 387, 390). */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  sh: [''],
  tr: [''],
  combo: [''],
  addr: [''],
  raw: [''],
  rawtr: [''],
  wsh: ['', 'sh'],
  wpkh: ['', 'sh'],
};

const MULTISIG = new Set(['multi', 'sortedmulti', 'multi_a', 'sortedmulti_a', 'musig']);

/** Descriptors of one output or one bare key: no wallet can be watched by them. */
const SINGLE_OUTPUT = new Set(['pk', 'combo', 'addr', 'raw', 'rawtr']);

/** Fragments of miniscript (BIP-379), beyond those that are descriptors as well. */
const FRAGMENTS = new Set(
  'pk_k pk_h older after sha256 hash256 ripemd160 hash160 andor and_v and_b and_n or_b or_c or_d or_i thresh'.split(
    ' ',
  ),
);

/** Functions that a descriptor can begin with. */
export const OUTER_FUNCTIONS: ReadonlySet<string> = new Set(
  'pk pkh wpkh sh wsh tr rawtr combo multi sortedmulti addr raw'.split(' '),
);

type Call = { readonly name: string; readonly parent: string };

/** Says why a descriptor, without its checksum, is not one of a single extended key. Names are case-sensitive. */
export function classifyDescriptor(body: string): Refusal {
  const calls = readCalls(body);
  if (!Array.isArray(calls)) return refuse('invalid', calls);
  if (calls.some(({ name }) => !isKnown(name))) return refuse('invalid', 'script_unknown');
  if (calls.some(isMisplaced) || isEmptyWrapper(calls)) {
    return refuse('invalid', 'script_malformed');
  }
  if (calls.some(({ name }) => MULTISIG.has(name))) {
    return refuse('unsupported', 'multisig_descriptor');
  }
  const script = calls[0]?.name ?? '';
  return SINGLE_OUTPUT.has(script)
    ? refuse('unsupported', 'script_not_supported', { script })
    : refuse('unsupported', 'miniscript_descriptor');
}

/** Every function with the one around it, or what is wrong with the brackets. */
function readCalls(body: string): Call[] | 'script_malformed' | 'characters_after_descriptor' {
  const calls: Call[] = [];
  const around: string[] = [];
  for (const match of body.matchAll(/(?<name>\w{0,20})\(|\)/g)) {
    const name = match.groups?.['name'];
    if (name !== undefined) {
      calls.push({ name, parent: around.at(-1) ?? '' });
      around.push(name);
    } else if (around.pop() === undefined) {
      return 'script_malformed';
    } else if (around.length === 0 && match.index < body.length - 1) {
      return 'characters_after_descriptor';
    }
  }
  return around.length > 0 || calls.length === 0 ? 'script_malformed' : calls;
}

function isKnown(name: string): boolean {
  return OUTER_FUNCTIONS.has(name) || MULTISIG.has(name) || FRAGMENTS.has(name);
}

function isMisplaced({ name, parent }: Call): boolean {
  if (parent === 'pkh' || parent === 'wpkh') return name !== 'musig';
  return Object.hasOwn(PARENTS, name) && !PARENTS[name]?.includes(parent);
}

/** Only a key with an origin or a tree makes something of these without a function inside. */
function isEmptyWrapper([outer, inner]: readonly Call[]): boolean {
  const needsScript = outer?.name === 'sh' || outer?.name === 'wsh';
  const takesKeyOnly = outer?.name === 'pkh' || outer?.name === 'wpkh';
  return takesKeyOnly ? inner?.name !== 'musig' : needsScript && inner === undefined;
}

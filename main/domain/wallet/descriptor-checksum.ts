/** The characters of a descriptor, in the order that gives each its value in the checksum. */
export const DESCRIPTOR_CHARACTERS =
  '0123456789()[],\'/*abcdefgh@:$%{}IJKLMNOPQRSTUVWXYZ&+-.;<=>?!^_|~ijklmnopqrstuvwxyzABCDEFGH`#"\\ ';
/** The characters of a checksum: those of bech32. */
export const CHECKSUM_CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** By how much the top symbol of the state, bit by bit, changes the state as it leaves it. */
export const CHECKSUM_GENERATOR: readonly bigint[] = [
  0xf5dee51989n,
  0xa9fdca3312n,
  0x1bab10e32dn,
  0x3706b1677an,
  0x644d626ffdn,
];

/** Characters in a descriptor checksum. */
export const CHECKSUM_LENGTH = 8;

// The 40-bit state is kept as its top 8 and its low 32 bits, which is some ten times faster than a bigint.
const GENERATOR_HIGH = CHECKSUM_GENERATOR.map((value) => Number(value >> 32n));
const GENERATOR_LOW = CHECKSUM_GENERATOR.map((value) => Number(value & 0xffffffffn));

/** Value of each character by its code, or -1 for one that no descriptor has. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) =>
  DESCRIPTOR_CHARACTERS.indexOf(String.fromCharCode(code)),
);

type State = { high: number; low: number };

/** The checksum (BIP-380) of a descriptor without `#`; null when it has a character that no descriptor may have. */
export function descriptorChecksum(body: string): string | null {
  const state: State = { high: 0, low: 1 };
  let group = 0;
  for (let at = 0; at < body.length; at += 1) {
    const value = VALUES[body.charCodeAt(at)] ?? -1;
    if (value < 0) return null;
    mix(state, value & 31);
    group = group * 3 + (value >> 5);
    if (at % 3 === 2) {
      mix(state, group);
      group = 0;
    }
  }
  if (body.length % 3 !== 0) mix(state, group);
  for (let at = 0; at < CHECKSUM_LENGTH; at += 1) mix(state, 0);
  return writeChecksum({ high: state.high, low: state.low ^ 1 });
}

/** The descriptor followed by `#` and its checksum. For text of our own making, which has no odd character. */
export function withChecksum(body: string): string {
  const checksum = descriptorChecksum(body);
  if (checksum === null) throw new Error('A descriptor was written with a foreign character.');
  return `${body}#${checksum}`;
}

/** One step of the BCH code over GF(32): state = (state mod x^7)·x + value, reduced by the generator. */
function mix(state: State, value: number): void {
  const carry = state.high >>> 3;
  state.high = (((state.high & 7) << 5) | (state.low >>> 27)) & 0xff;
  state.low = ((state.low << 5) ^ value) >>> 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((carry >>> bit) % 2 === 0) continue;
    state.high ^= GENERATOR_HIGH[bit] ?? 0;
    state.low = (state.low ^ (GENERATOR_LOW[bit] ?? 0)) >>> 0;
  }
}

function writeChecksum({ high, low }: State): string {
  const bits = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return Array.from({ length: CHECKSUM_LENGTH }, (_, at) =>
    CHECKSUM_CHARACTERS.charAt(Number((bits >> BigInt(5 * (CHECKSUM_LENGTH - 1 - at))) & 31n)),
  ).join('');
}

import { findChecksumTypo } from './find-checksum-typo.ts';
import { refuse, type Refusal } from './refuse.ts';

/** Longer than any descriptor of a wallet. The search takes 1 ms for each 1,000 characters. */
const LONGEST = 10_000;

/**
 * Refuses a descriptor whose checksum is wrong, and says where the mistyped character is if there is just one: counted from
 * the start of the descriptor as it was written, with its white space.
 */
export function refuseChecksum(written: string, checksum: string): Refusal {
  const typo =
    written.length > LONGEST ? null : findChecksumTypo(written.replace(/\s+/g, ''), checksum);
  if (typo === null) return refuse('checksum_mismatch', 'descriptor_checksum');
  const position = placeAsWritten(`${written}#${checksum}`, typo.position);
  return refuse('checksum_mismatch', 'descriptor_checksum_typo', { position });
}

/** The place, from 1 on, of what is at `position` when white space is not counted. */
function placeAsWritten(text: string, position: number): number {
  const characters = Array.from(text);
  let solid = 0;
  const place = characters.findIndex((character) => {
    if (!/\s/.test(character)) solid += 1;
    return solid === position;
  });
  return place + 1;
}

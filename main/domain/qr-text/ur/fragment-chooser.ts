import { xoshiro, type Random } from './xoshiro.ts';

/** Which fragments the part of a number, from 1 on, is mixed from. */
export type FragmentChooser = (number: number) => readonly number[];

/**
 * How one message is mixed (BCR-2020-005): the first parts are one fragment each, later ones the sum of several, chosen
 * by a generator that is seeded with number and checksum.
 */
export function createFragmentChooser(total: number, checksum: number): FragmentChooser {
  let drawDegree: DrawDegree | null = null;
  return (number) => {
    if (number <= total) return [number - 1];
    drawDegree ??= degreeSampler(total);
    const seed = new DataView(new ArrayBuffer(8));
    seed.setUint32(0, number);
    seed.setUint32(4, checksum);
    const random = xoshiro(new Uint8Array(seed.buffer));
    return draw(total, drawDegree(random), random);
  };
}

/** Takes `count` of the numbers below `total`, in the order of a shuffle that is stopped there. */
function draw(total: number, count: number, random: Random): readonly number[] {
  const left = Uint16Array.from({ length: total }, (_, at) => at);
  return Array.from({ length: count }, (_, taken) => {
    const place = Math.floor(random() * (total - taken));
    const chosen = left[place] ?? 0;
    left.copyWithin(place, place + 1, total - taken);
    return chosen;
  });
}

type DrawDegree = (random: Random) => number;

/** How many fragments are mixed: n with a chance that falls as 1/n (Walker's alias method, in the order of bc-ur). */
function degreeSampler(total: number): DrawDegree {
  const weights = Array.from({ length: total }, (_, at) => 1 / (at + 1));
  const sum = weights.reduce((all, one) => all + one, 0);
  const scaled = weights.map((one) => (one * total) / sum);
  const chances = scaled.map(() => 1);
  const aliases = scaled.map(() => 0);
  const small: number[] = [];
  const large: number[] = [];
  for (let at = total - 1; at >= 0; at -= 1) ((scaled[at] ?? 0) < 1 ? small : large).push(at);
  for (;;) {
    const less = small.at(-1);
    const more = large.at(-1);
    if (less === undefined || more === undefined) break;
    small.pop();
    large.pop();
    const chance = scaled[less] ?? 0;
    chances[less] = chance;
    aliases[less] = more;
    const rest = (scaled[more] ?? 0) + chance - 1;
    scaled[more] = rest;
    (rest < 1 ? small : large).push(more);
  }
  return (random) => {
    const at = Math.floor(total * random());
    const degree = random() < (chances[at] ?? 0) ? at : (aliases[at] ?? 0);
    return degree + 1;
  };
}

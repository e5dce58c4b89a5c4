/** A straight scale: values lead to places on the picture. `left` is the place of `from`, `right` that of `to`. */
export type LinearAxis = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly place: (value: number) => number;
};

/** Puts `from` at `left` and `to` at `right`; the two values must differ. */
export function linearAxis(
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
): LinearAxis {
  const place = (value: number): number => left + ((value - from) / (to - from)) * (right - left);
  return { from, to, left, right, place };
}

/** Whole values from 0 until one reaches `highest`, about four steps of 1, 2 or 5 times a power of ten. */
export function wholeTicks(highest: number): readonly number[] {
  const rough = Math.max(highest / 4, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

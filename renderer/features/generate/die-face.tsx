type Face = '1' | '2' | '3' | '4' | '5' | '6';

const NEAR = 9;
const MIDDLE = 20;
const FAR = 31;

/** Where the pips of each face lie, on a square of forty. */
const PIPS: Readonly<Record<Face, readonly (readonly [number, number])[]>> = {
  1: [[MIDDLE, MIDDLE]],
  2: [
    [NEAR, NEAR],
    [FAR, FAR],
  ],
  3: [
    [NEAR, NEAR],
    [MIDDLE, MIDDLE],
    [FAR, FAR],
  ],
  4: [
    [NEAR, NEAR],
    [FAR, NEAR],
    [NEAR, FAR],
    [FAR, FAR],
  ],
  5: [
    [NEAR, NEAR],
    [FAR, NEAR],
    [MIDDLE, MIDDLE],
    [NEAR, FAR],
    [FAR, FAR],
  ],
  6: [
    [NEAR, NEAR],
    [FAR, NEAR],
    [NEAR, MIDDLE],
    [FAR, MIDDLE],
    [NEAR, FAR],
    [FAR, FAR],
  ],
};

/** One face of a die. */
export function DieFace({ face }: { readonly face: Face }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {PIPS[face].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="3.6" />
      ))}
    </svg>
  );
}

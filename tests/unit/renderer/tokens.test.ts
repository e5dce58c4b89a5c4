import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('renderer/styles/tokens.css', 'utf8');

/** Colours of one theme by name; the dark theme overrides the light one. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const THEMES = { light: colours(':root'), dark: colours(":root[data-theme='dark']") };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'surface-sunk'],
  ['ink', 'accent-wash'],
  ['ink', 'proven-wash'],
  ['ink', 'due-wash'],
  ['ink', 'exposed-wash'],
  ['ink', 'unknown-wash'],
  ['ink-muted', 'paper'],
  ['ink-muted', 'surface'],
  ['ink-muted', 'surface-sunk'],
  ['ink-muted', 'unknown-wash'],
  ['ink-muted', 'proven-wash'],
  ['ink-muted', 'due-wash'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'surface-sunk'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['proven-ink', 'proven-wash'],
  ['due-ink', 'due-wash'],
  ['exposed-ink', 'exposed-wash'],
  ['exposed-ink', 'surface'],
  ['exposed-ink', 'paper'],
  ['paper', 'ink'],
] as const;

/** Pictures and borders that carry meaning. */
const GRAPHIC_PAIRS = [
  ['proven', 'surface'],
  ['due', 'surface'],
  ['exposed', 'surface'],
  ['unknown', 'surface'],
  ['proven', 'paper'],
  ['exposed', 'paper'],
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['accent', 'paper'],
  ['proven', 'proven-wash'],
  ['due', 'due-wash'],
  ['exposed', 'exposed-wash'],
  ['unknown', 'unknown-wash'],
] as const;

describe.each(Object.entries(THEMES))('colours of the %s theme', (_, theme) => {
  const of = (name: string): string => {
    const value = theme.get(name);
    if (value === undefined) throw new Error(`No colour --${name}`);
    return value;
  };

  it.each(TEXT_PAIRS)('text in %s on %s has a contrast of at least 4.5', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHIC_PAIRS)('%s on %s has a contrast of at least 3', (mark, ground) => {
    expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('raw colours', () => {
  it('both themes name the same colours', () => {
    expect([...THEMES.dark.keys()].toSorted()).toEqual([...THEMES.light.keys()].toSorted());
  });
});

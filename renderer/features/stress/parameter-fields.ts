import type { Locale } from '../../../preload/shapes.ts';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import type { ParameterId, Parameters, Wish } from './stress-data.ts';
import { percentToShare, shareToPercent } from './shift-point.ts';

/** How a number of the scenario is typed: as per cent or as it is, within which ends. */
type NumberField = {
  readonly id: Exclude<ParameterId, 'claimIn'>;
  readonly unit: 'percent' | 'decimal' | 'whole';
  readonly low: number;
  readonly high: number;
};

/** Decimals that can be typed. */
const PLACES = { percent: 8, decimal: 2, whole: 0 } as const;

/** In the order of the story: the run, the fall, the spread, the claim. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  { id: 'runPerDay', unit: 'percent', low: 0, high: 100 },
  { id: 'gateDays', unit: 'whole', low: 0, high: 365 },
  { id: 'ownPace', unit: 'percent', low: 0, high: 100 },
  { id: 'ownTokenFall', unit: 'percent', low: 0, high: 100 },
  { id: 'priceFall', unit: 'percent', low: 0, high: 100 },
  { id: 'contagionSteps', unit: 'whole', low: 0, high: 3 },
  { id: 'lenderSpread', unit: 'percent', low: 0, high: 100 },
  { id: 'priceRise', unit: 'decimal', low: 0.01, high: 999 },
  { id: 'recoveryLow', unit: 'percent', low: 0, high: 200 },
  { id: 'recoveryHigh', unit: 'percent', low: 0, high: 200 },
  { id: 'yearsLow', unit: 'decimal', low: 0, high: 99 },
  { id: 'yearsHigh', unit: 'decimal', low: 0, high: 99 },
];

/** What the user typed instead of the numbers of the example; nothing where they left it. */
export type Draft = {
  readonly typed: Readonly<Partial<Record<ParameterId, string>>>;
  readonly claimIn?: 'coins' | 'money';
};

export const EMPTY_DRAFT: Draft = { typed: {} };

/** A number as it stands in its field. */
export function fieldText(field: NumberField, parameters: Parameters, locale: Locale): string {
  const { value } = parameters[field.id];
  if (value === null) return '';
  const plain = field.unit === 'percent' ? shareToPercent(String(value)) : String(value);
  return locale === 'nl' ? plain.replace('.', ',') : plain;
}

/** The value that a typed text means; `undefined` where it means none. An empty stop is: never. */
export function readField(
  field: NumberField,
  text: string,
  locale: Locale,
): string | number | null | undefined {
  if (field.id === 'gateDays' && text.trim() === '') return null;
  const read = parseDecimalInput(text, locale);
  if (read.kind !== 'number' || !isWithin(field, read.decimal)) return undefined;
  switch (field.unit) {
    case 'percent':
      return percentToShare(read.decimal);
    case 'whole':
      return Number(read.decimal);
    case 'decimal':
      return read.decimal;
  }
}

function isWithin({ low, high, unit }: NumberField, decimal: string): boolean {
  const places = decimal.split('.')[1]?.length ?? 0;
  return Number(decimal) >= low && Number(decimal) <= high && places <= PLACES[unit];
}

/** The user's own values for the call. What cannot be read yet is left as it was. */
export function ownValues(
  { typed, claimIn }: Draft,
  locale: Locale,
): NonNullable<Wish['parameters']> {
  const values = NUMBER_FIELDS.flatMap((field) => {
    const text = typed[field.id];
    const value = text === undefined ? undefined : readField(field, text, locale);
    return value === undefined ? [] : [[field.id, value] as const];
  });
  return {
    ...Object.fromEntries(values),
    ...(claimIn === undefined ? {} : { claimIn }),
  };
}

import * as v from 'valibot';
import advisoryData from '../../assets/data/advisories.json' with { type: 'json' };
import deviceData from '../../assets/data/devices.json' with { type: 'json' };
import type { Advisory, SeedMaker } from '../domain/provenance/advisory.ts';

const day = v.pipe(v.string(), v.isoDate());
const entropies = v.array(
  v.picklist(['device', 'device_and_dice', 'dice', 'other_program', 'unknown']),
);

const makerSchema = v.array(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    kind: v.picklist(['device', 'program']),
    source: v.nullable(v.string()),
    checked: v.nullable(day),
  }),
);

const advisorySchema = v.array(
  v.strictObject({
    id: v.picklist([
      'coldcard_2026',
      'milk_sad',
      'trust_wallet_extension_2022',
      'trust_wallet_ios_2018',
    ]),
    devices: v.array(v.string()),
    firmware: v.array(
      v.strictObject({
        from: v.string(),
        through: v.string(),
        models: v.string(),
        suspected: v.boolean(),
      }),
    ),
    seedMade: v.nullable(v.strictObject({ from: day, through: v.nullable(day) })),
    fixedOn: v.nullable(day),
    entropy: v.strictObject({ affected: entropies, dependsOnRolls: entropies }),
    why: v.string(),
    published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    source: v.string(),
    secondary: v.boolean(),
    checked: day,
  }),
);

/** Devices and programs that make seeds, as Holdfast ships them (assets/data/devices.json). */
export const seedMakers: readonly SeedMaker[] = v.parse(makerSchema, deviceData);

/** Published warnings about seeds (assets/data/advisories.json). */
export const advisories: readonly Advisory[] = v.parse(advisorySchema, advisoryData);

/** What `provenance.device` may be besides the list: a phrase made in this app, or something the list does not name. */
const OTHER_MAKERS: readonly string[] = ['generated_here', 'other'];

/** Whether a device can be named as the origin of a seed. */
export function isSeedMaker(device: string): boolean {
  return OTHER_MAKERS.includes(device) || seedMakers.some(({ id }) => id === device);
}

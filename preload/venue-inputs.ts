import * as v from 'valibot';
import type { Input } from './contract.ts';
import { id } from './input-parts.ts';
import type { VenueCalls } from './venue-calls.ts';

/** What the methods about one venue take. */
export const venueInputs: {
  readonly [M in keyof VenueCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'venue.facts': v.strictObject({ venueId: id }),
};

import type { Input, Output } from '../../../preload/contract.ts';

export type Choices = Output<'exposure.scenarios'>;
export type Preset = Choices['presets'][number];
export type Planned = Choices['planned'];
export type Target = Choices['targets'][number];
export type Source = Choices['sources'][number];
export type Stressed = Extract<Output<'exposure.stress'>, { readonly preset: string }>;
export type Outcome = Stressed['asToday'];
export type Fate = Outcome['assets'][number]['coins'];
export type Parameters = Stressed['scenario']['parameters'];
export type ParameterId = keyof Parameters;
/** A scenario with something of the user's own in it. */
export type Wish = Exclude<Input<'exposure.stress'>['scenario'], string>;

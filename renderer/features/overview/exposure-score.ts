import type { Output } from '../../../preload/contract.ts';

/** The score when there is one. */
export type ExposureScore = Extract<Output<'exposure.score'>, { score: number }>;

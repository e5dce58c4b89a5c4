import type { Output } from '../../../preload/contract.ts';
import type { Meaning } from '../../ui/mark.tsx';

type Band = Extract<Output<'exposure.score'>, { score: number }>['band'];

const MEANINGS: Readonly<Record<Band, Meaning>> = {
  low: 'proven',
  moderate: 'due',
  high: 'exposed',
  severe: 'exposed',
};

/** The colour and shape of a band of the exposure score. */
export function bandMeaning(band: Band): Meaning {
  return MEANINGS[band];
}

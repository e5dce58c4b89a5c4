import * as v from 'valibot';
import type { HeaderNetwork } from '../../../domain/chain/headers/header-network.ts';
import { NO_CHECKPOINTS, type Checkpoints } from '../../../domain/chain/headers/checkpoints.ts';
import { hash } from '../reply-shapes.ts';

const compactTarget = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}$/),
  v.transform((digits) => Number.parseInt(digits, 16)),
);
const schema = v.object({ hashes: v.array(hash), nextBits: v.array(compactTarget) });

/** The blocks of a network that are known beforehand (assets/data/checkpoints.json), read when they are first needed. */
export async function loadCheckpoints(network: HeaderNetwork): Promise<Checkpoints> {
  if (network === 'regtest') return NO_CHECKPOINTS;
  const { default: data } = await import('../../../../assets/data/checkpoints.json', {
    with: { type: 'json' },
  });
  return v.parse(schema, data.networks[network]);
}

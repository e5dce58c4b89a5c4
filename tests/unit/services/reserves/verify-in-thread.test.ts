import { describe, expect, it } from 'vitest';
import { verifyLeaf, type LeafProof } from '../../../../main/domain/reserves/verify-leaf.ts';
import { verifyInThread } from '../../../../main/services/reserves/verify-in-thread.ts';
import { workerUrl } from '../../../../main/services/worker-url.ts';
import { proofOf, validProofs } from '../../domain/reserves/reserves-cases.ts';

const AT = '2026-11-30T12:00:00.000Z';
const WORKER = workerUrl(
  'leaf-worker',
  new URL('../../../../main/headless.ts', import.meta.url).href,
);
const NOWHERE = new URL('./no-such-file.ts', import.meta.url);

const small = proofOf(
  (validProofs.find(({ id }) => id === 'por-pv-okx1-real') ?? expect.fail('No such case')).input,
);
/** The same proof, made large by spaces after it. */
const large: LeafProof = {
  ...small,
  files: small.files.map((file) => ({
    ...file,
    bytes: new Uint8Array(Buffer.concat([file.bytes, Buffer.alloc(2_000_000, ' ')])),
  })),
};

describe('a large proof of reserves', () => {
  it('gets the verdict of a small one, from a thread', async () => {
    const verdict = await verifyInThread({ proof: large, at: AT }, WORKER);
    expect(verdict).toMatchObject({ included: true, scheme: 'okx_merkle_v1' });
    expect(verdict).toEqual(verifyLeaf(small, AT));
  });

  it('rejects when the thread breaks', async () => {
    await expect(verifyInThread({ proof: large, at: AT }, NOWHERE)).rejects.toThrow();
    expect(await verifyInThread({ proof: small, at: AT }, NOWHERE)).toEqual(verifyLeaf(small, AT));
  });
});

import * as fc from 'fast-check';
import { formatHdKey } from '../../../../main/domain/qr-text/registry/hd-key.ts';
import { secp256k1 } from '../../../../main/domain/wallet/secp256k1.ts';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Coins of a path: Bitcoin's and that of its test networks, hardened, so that any purpose is one of ours. */
const COINS = [0x80000000, 0x80000001];

const origin = fc
  .record({
    fingerprint: uint32.map((one) => one.toString(16).padStart(8, '0')),
    purpose: uint32,
    coin: fc.constantFrom(...COINS),
    more: fc.array(uint32, { maxLength: 4 }),
  })
  .map(({ fingerprint, purpose, coin, more }) => ({
    fingerprint,
    steps: [purpose, coin, ...more],
  }));

/** Key expressions of any xpub or tpub, whose origin, if any, leads to the key. */
export const anyHdKeyText = fc
  .record({
    publicKey: bytes32
      .map((scalar) => secp256k1.pointFromScalar(scalar))
      .filter((key) => key !== null),
    chainCode: bytes32,
    network: fc.constantFrom('mainnet' as const, 'testnet' as const),
    origin: fc.option(origin),
    depth: fc.integer({ min: 0, max: 255 }),
    childNumber: uint32,
    parentFingerprint: uint32,
    children: fc.constantFrom('/<0;1>/*', '/0/*', '/*', '/<2;3>/*', '/1/0/*', '/5'),
  })
  .map(({ origin: known, depth, childNumber, parentFingerprint, ...key }) => {
    const steps = known?.steps;
    const realDepth = steps?.length ?? depth;
    return formatHdKey({
      ...key,
      origin: known,
      depth: realDepth,
      childNumber: realDepth === 0 ? 0 : (steps?.at(-1) ?? childNumber),
      parentFingerprint: realDepth === 0 ? 0 : parentFingerprint,
    });
  });

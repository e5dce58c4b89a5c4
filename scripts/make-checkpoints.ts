import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCompactTarget, writeCompactTarget } from '../main/domain/chain/compact-target.ts';

/**
 * Makes assets/data/checkpoints.json of the lists that Electrum ships:
 * `node scripts/make-checkpoints.ts FOLDER VERSION DATE`, where FOLDER is its `electrum/chains`, and DATE that of the package.
 */
const SOURCE = 'electrum/chains/*/checkpoints.json of Debian package python3-electrum';
const FILES = { mainnet: 'mainnet', testnet3: 'testnet', testnet4: 'testnet4', signet: 'signet' };

const [folder, version, date] = process.argv.slice(2);
if (folder === undefined || version === undefined || date === undefined) {
  throw new Error('Name the folder, the version and the date.');
}

const networks = Object.fromEntries(
  Object.entries(FILES).map(([network, name]) => [
    network,
    convert(readFileSync(join(folder, name, 'checkpoints.json'), 'utf8')),
  ]),
);
writeFileSync(
  resolve(import.meta.dirname, '../assets/data/checkpoints.json'),
  `${JSON.stringify({ source: SOURCE, version, date, licence: 'MIT', networks }, null, 2)}\n`,
);

/** A target of 0 stands for one that is not given: then none of the network is. */
function convert(text: string) {
  const rows = [...text.matchAll(/"([0-9a-f]{64})",\s*([0-9]+)/g)];
  const targets = rows.map(([, , target = '']) => BigInt(target));
  if (rows.length !== (JSON.parse(text) as unknown[]).length) throw new Error('Not understood.');
  const isGiven = targets.every((target) => target !== 0n);
  if (!isGiven && targets.some((target) => target !== 0n)) throw new Error('Some targets only.');
  return {
    hashes: rows.map(([, hash]) => hash),
    nextBits: isGiven ? targets.map(bitsOf) : [],
  };
}

function bitsOf(target: bigint): string {
  const bits = writeCompactTarget(target);
  if (readCompactTarget(bits) !== target) throw new Error(`Not a compact target: ${target}`);
  return bits.toString(16).padStart(8, '0');
}

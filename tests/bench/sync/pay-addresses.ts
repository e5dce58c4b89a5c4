import { deriveAddresses } from '../../../main/domain/wallet/derive-addresses.ts';
import type { Bitcoind } from '../../regtest/bitcoind.ts';
import type { ServedChain } from './serve-chain.ts';

/** Test vector 1 of BIP-32, at m/0h: its public half is known to everybody, and holds nothing. */
const XPUB =
  'tpubD8eQVK4Kdxg3gHrF62jGP7dKVCoYiEB8dFSpuTawkL5YxTus5j5pf83vaKnii4bc6v2NVEy81P2gYrJczYne3QNNwMTS53p5uzDyHvnw2jm';
/** Four of five addresses lie on the receive chain. One number in ten is left out, never two in a row. */
const RECEIVE_SHARE = 0.8;
const LEFT_OUT = 10;
/** Two addresses are paid by each transaction, and 50 transactions fill a block. */
const PAID_TOGETHER = 2;
const IN_A_BLOCK = 50;
const SETTLED = 10;
/** So many that no payment gets a lock time of 21, up to 100 blocks back, which Knots does not relay. */
const FIRST_BLOCKS = 130;

/** Pays that many addresses of a wallet, and says what there is to be found. */
export async function payAddresses(
  node: Bitcoind,
  count: number,
): Promise<Omit<ServedChain, 'port' | 'slowPort'>> {
  await node.call('createwallet', 'miner');
  const home = await node.callWallet<string>('miner', 'getnewaddress');
  await node.call('generatetoaddress', FIRST_BLOCKS, home);
  const transactions = Math.ceil(count / PAID_TOGETHER);
  await fanOut(node, home, transactions);
  const addresses = addressesOf(count);
  const amounts = addresses.map((_, at) => 10_000 + at);
  for (let from = 0; from < transactions; from += IN_A_BLOCK) {
    const calls = Array.from({ length: Math.min(IN_A_BLOCK, transactions - from) }, (_, at) => {
      const first = (from + at) * PAID_TOGETHER;
      const outputs = Object.fromEntries(
        addresses
          .slice(first, first + PAID_TOGETHER)
          .map((address, place) => [address, coins(amounts[first + place] ?? 0)]),
      );
      return ['sendmany', '', outputs] as const;
    });
    for (const [method, ...params] of calls) await node.callWallet('miner', method, ...params);
    await node.call('generatetoaddress', 1, home);
  }
  // Electrum looks for further addresses only behind those that were paid some blocks ago.
  await node.call('generatetoaddress', SETTLED, home);
  const balanceSats = amounts.reduce((sum, amount) => sum + amount, 0);
  return { xpub: XPUB, descriptor: descriptorOf(), balanceSats, transactions };
}

function descriptorOf(): string {
  return `wpkh([3442193e/0h]${XPUB}/<0;1>/*)`;
}

function addressesOf(count: number): readonly string[] {
  const receive = Math.round(count * RECEIVE_SHARE);
  return [...chainOf('receive', receive), ...chainOf('change', count - receive)];
}

function chainOf(chain: 'receive' | 'change', count: number): readonly string[] {
  const range = Math.ceil((count * LEFT_OUT) / (LEFT_OUT - 1)) + 1;
  const derived = deriveAddresses({
    descriptor: descriptorOf(),
    chain,
    start: 0,
    count: range,
    network: 'regtest',
  });
  if (!derived.ok) throw new Error(derived.error.code);
  return derived.value
    .filter(({ index }) => index % LEFT_OUT !== LEFT_OUT - 1)
    .slice(0, count)
    .map(({ address }) => address ?? '');
}

/** A coin for each payment, so that none has to wait for the change of another. */
async function fanOut(node: Bitcoind, home: string, count: number): Promise<void> {
  const MOST = 500;
  for (let left = count; left > 0; left -= MOST) {
    const outputs: Record<string, string> = {};
    for (let one = 0; one < Math.min(MOST, left); one += 1) {
      outputs[await node.callWallet<string>('miner', 'getnewaddress')] = '0.002';
    }
    await node.callWallet('miner', 'sendmany', '', outputs);
    await node.call('generatetoaddress', 1, home);
  }
}

function coins(sats: number): string {
  return (sats / 1e8).toFixed(8);
}

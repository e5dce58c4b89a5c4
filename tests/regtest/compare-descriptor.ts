import { deriveAddresses } from '../../main/domain/wallet/derive-addresses.ts';
import { inspectWallet } from '../../main/domain/wallet/inspect-wallet.ts';
import type { Chain, Inspection, Network } from '../../main/domain/wallet/inspection.ts';
import type { Bitcoind, RpcCall, RpcReply } from './bitcoind.ts';

/** What Holdfast and bitcoind make of one descriptor. */
export type Comparison = {
  readonly descriptor: string;
  /** Our fault as `code/reason`; null when Holdfast reads it. */
  readonly fault: string | null;
  /** The words of bitcoind; null when it reads it. */
  readonly complaint: string | null;
  /** Addresses that both gave. */
  readonly addresses: number;
  /** Each thing in which the two differ, with both answers. Empty unless both read it. */
  readonly differences: readonly string[];
};

/** `getdescriptorinfo`, as far as it is compared. */
type DescriptorInfo = {
  readonly descriptor: string;
  readonly multipath_expansion?: readonly string[];
  readonly checksum: string;
  readonly isrange: boolean;
};

/** The first ten of a chain, and the last one that there can be. */
const RANGES = [
  { start: 0, count: 10 },
  { start: 2 ** 31 - 1, count: 1 },
] as const;

/** What bitcoind answers for a script that has no address, as of bare multisig: then none of its chain has one. */
const NO_ADDRESS = 'Descriptor does not have a corresponding address';

/** Compares what both make of a descriptor: whether it can be read, its checksum, its range and its addresses. */
export async function compareDescriptors(
  node: Bitcoind,
  network: Network,
  descriptors: readonly string[],
): Promise<readonly Comparison[]> {
  const infos = await node.callAll(descriptors.map((one) => ['getdescriptorinfo', one]));
  const comparisons: Comparison[] = [];
  for (const [at, descriptor] of descriptors.entries()) {
    comparisons.push(await compare(node, network, descriptor, replyAt<DescriptorInfo>(infos, at)));
  }
  return comparisons;
}

async function compare(
  node: Bitcoind,
  network: Network,
  descriptor: string,
  info: RpcReply<DescriptorInfo>,
): Promise<Comparison> {
  const inspection = inspectWallet(descriptor, { network });
  const verdict = {
    descriptor,
    fault: inspection.ok ? null : `${inspection.error.code}/${inspection.error.reason ?? ''}`,
    complaint: info.ok ? null : info.error,
  };
  if (!inspection.ok || !info.ok) return { ...verdict, addresses: 0, differences: [] };
  const texts = await compareTexts(node, inspection.value, info.value);
  const { addresses, differences } = await compareAddresses(node, network, descriptor, info.value);
  return { ...verdict, addresses, differences: [...texts, ...differences] };
}

/** What came of many comparisons. */
export type Tally = {
  /** Descriptors that both read. */
  readonly read: number;
  readonly addresses: number;
  /** Descriptors that neither reads. */
  readonly refused: number;
  /** Descriptors that bitcoind alone reads, by our fault. */
  readonly refusedHere: Readonly<Record<string, number>>;
  /** Descriptors that Holdfast alone reads, by the complaint of bitcoind without the key in it. */
  readonly refusedThere: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
};

/** Adds comparisons up. */
export function tallyOf(comparisons: readonly Comparison[]): Tally {
  const count = (names: readonly (string | null)[]): Record<string, number> => {
    const counts = new Map<string, number>();
    for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
  };
  const both = comparisons.filter(({ fault, complaint }) => fault === null && complaint === null);
  const neither = comparisons.filter(
    ({ fault, complaint }) => fault !== null && complaint !== null,
  );
  const here = comparisons.filter(({ complaint }) => complaint === null);
  const there = comparisons.filter(({ fault }) => fault === null);
  return {
    read: both.length,
    addresses: both.reduce((sum, { addresses }) => sum + addresses, 0),
    refused: neither.length,
    refusedHere: count(here.map(({ fault }) => fault)),
    refusedThere: count(there.map(({ complaint }) => complaint?.replace(/'[^']*'/g, '…') ?? null)),
    differences: both.flatMap(({ descriptor, differences }) =>
      differences.map((difference) => `${descriptor} ${difference}`),
    ),
  };
}

/** bitcoind reads every descriptor that Holdfast wrote, agrees on its checksum, and splits it in the same way. */
async function compareTexts(
  node: Bitcoind,
  { descriptor, receive, change }: Inspection,
  original: DescriptorInfo,
): Promise<readonly string[]> {
  const written = [descriptor, receive, change].flatMap((one) => one ?? []);
  const replies = await node.callAll(written.map((one) => ['getdescriptorinfo', one]));
  const chains = [receive, change].flatMap((one) => one ?? []);
  return written.flatMap((text, at) => {
    const reply = replyAt<DescriptorInfo>(replies, at);
    if (!reply.ok) return [`bitcoind refuses what was written, ${text}: ${reply.error}`];
    const { value } = reply;
    return [
      ...differ('checksum', text.slice(-8), value.checksum),
      ...differ('range', original.isrange, value.isrange),
      ...(at === 0 ? differ('chains', chains.length, value.multipath_expansion?.length ?? 1) : []),
    ];
  });
}

/** bitcoind reads the text as it was given, Holdfast the same text: neither sees what the other made of it. */
async function compareAddresses(
  node: Bitcoind,
  network: Network,
  descriptor: string,
  { checksum, isrange }: DescriptorInfo,
): Promise<Pick<Comparison, 'addresses' | 'differences'>> {
  const [body = ''] = descriptor.trim().split('#');
  const ranges = isrange ? RANGES : [{ start: 0, count: 1 }];
  const calls = ranges.map(({ start, count }): RpcCall => [
    'deriveaddresses',
    `${body}#${checksum}`,
    ...(isrange ? [[start, start + count - 1]] : []),
  ]);
  const replies = await node.callAll(calls);
  const compared = ranges.flatMap(({ start, count }, at) => {
    const theirs = chainsOf(replyAt(replies, at));
    return theirs.map((wanted, chain) => {
      const name: Chain = chain === 0 ? 'receive' : 'change';
      const ours = deriveAddresses({ descriptor, chain: name, start, count, network });
      const listed = ours.ok ? ours.value.map(({ address }) => address ?? NO_ADDRESS) : [];
      const actual = listed.every((one) => one === NO_ADDRESS) ? [...new Set(listed)] : listed;
      return { wanted, actual, name: `${name} from ${start}` };
    });
  });
  const [receive] = compared;
  return {
    addresses: compared.reduce(
      (sum, { wanted }) => sum + wanted.filter((one) => one !== NO_ADDRESS).length,
      0,
    ),
    differences: [
      ...compared.flatMap(({ name, wanted, actual }) => differ(name, actual, wanted)),
      ...(receive === undefined ? ['bitcoind gave no chain'] : []),
    ],
  };
}

/** The addresses of each chain; bitcoind lists them by chain when there is more than one (BIP-389). */
function chainsOf(
  reply: RpcReply<readonly string[] | readonly (readonly string[])[]>,
): readonly (readonly string[])[] {
  if (!reply.ok) return [[reply.error]];
  const nested = reply.value.filter((one) => typeof one !== 'string');
  return nested.length > 0 ? nested : [reply.value.filter((one) => typeof one === 'string')];
}

function differ(what: string, ours: unknown, theirs: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return a === b ? [] : [`${what}: Holdfast ${a}, bitcoind ${b}`];
}

/** The reply to one call of many. Whoever calls knows what bitcoind answers. */
function replyAt<T>(replies: readonly RpcReply[], at: number): RpcReply<T> {
  return (replies[at] ?? { ok: false, error: 'no reply' }) as RpcReply<T>;
}

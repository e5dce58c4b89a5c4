import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Input, Output } from '../../../preload/contract.ts';
import type { SpendUnderWay } from '../../domain/spend/check-spend.ts';
import { fail, succeed } from '../../domain/result.ts';
import { refuseSpend } from '../../domain/spend/spend-fault.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import { readPsbtSource } from '../read-psbt-source.ts';
import { openSpendWallet } from './open-spend-wallet.ts';
import type { Services, SpendOnItsWay } from '../services.ts';
import { checkedView, preparedView } from '../spend-views.ts';

type SpendMethod = 'spend.coins' | 'spend.prepare' | 'spend.check' | 'spend.copy';

/** Payments that are kept for their signatures, newest last. */
const MOST_KEPT = 20;

/** The builder and its libraries take a while to load, so that happens at their first use. */
const loadCoins = () => import('../../domain/spend/read-coins.ts');

export const spendHandlers: HandlersFor<SpendMethod> = {
  'spend.coins': async (input, services) => {
    const opened = await openSpendWallet(services, input.walletId);
    if (!opened.ok) return opened;
    const transactions = await transactionsIn(input);
    if (!transactions.ok) return transactions;
    const { readCoins } = await loadCoins();
    const { view, wallet } = opened.value;
    const coins = readCoins(
      transactions.value.map((bytes) => ({ bytes })),
      view,
      wallet.network,
    );
    if (!coins.ok) return coins;
    return succeed({
      coins: coins.value.map(({ script: _script, previousTx, ...coin }) => {
        return { ...coin, txHex: bytesToHex(previousTx) };
      }),
    });
  },
  'spend.prepare': prepare,
  'spend.check': check,
  'spend.copy': async ({ spendId }, { spends, clipboard }) => {
    const text = spends.get(spendId)?.finishedHex ?? null;
    if (text === null) return fail({ code: 'not_found', fields: ['spendId'] });
    await clipboard.copy(text);
    return succeed({ text });
  },
};

/** The transactions in a text, in codes that a camera saw, or in a file. */
async function transactionsIn(input: Input<'spend.coins'>) {
  const source = await readPsbtSource(input);
  if (!source.ok) {
    const isOther = 'reason' in source.error && source.error.reason === 'psbt_not_a_psbt';
    return isOther ? refuseSpend('spend_transaction_unreadable', { at: 1 }) : source;
  }
  const { splitTransactions, transactionsInFile } =
    await import('../../domain/spend/split-transactions.ts');
  const { value } = source;
  return succeed(typeof value === 'string' ? splitTransactions(value) : transactionsInFile(value));
}

async function prepare(
  input: Input<'spend.prepare'>,
  services: Services,
): Promise<Outcome<'spend.prepare'>> {
  const opened = await openSpendWallet(services, input.walletId);
  if (!opened.ok) return opened;
  const { wallet, view, saved } = opened.value;
  const { readCoins } = await loadCoins();
  const sources = input.coins.map(({ txHex, ...rest }) => ({ bytes: hexToBytes(txHex), ...rest }));
  const coins = readCoins(sources, view, wallet.network);
  if (!coins.ok) return coins;
  const { orderSpend } = await import('../../domain/spend/order-spend.ts');
  const known = await services.chain.known(saved.id);
  const used = [...saved.handedOut, ...(known?.addresses ?? [])];
  const prepared = orderSpend({ wallet, view, coins: coins.value, used }, input);
  if (!prepared.ok) return prepared;
  const { psbt } = prepared.value;
  const spendId = keep(services, newSpend(saved.id, psbt));
  return succeed(preparedView(prepared.value, spendId, services.locale()));
}

function newSpend(walletId: string, handedOut: Uint8Array): SpendOnItsWay {
  return { walletId, handedOut, taken: [], finishedHex: null };
}

function keep({ spends, newId }: Services, spend: SpendOnItsWay): string {
  const spendId = newId();
  spends.set(spendId, spend);
  const [oldest] = spends.keys();
  if (spends.size > MOST_KEPT && oldest !== undefined) spends.delete(oldest);
  return spendId;
}

async function check(
  input: Input<'spend.check'>,
  services: Services,
): Promise<Outcome<'spend.check'>> {
  const source = await readPsbtSource(input);
  if (!source.ok) return source;
  const found = findSpend(input, services);
  if (found === null) return fail({ code: 'not_found', fields: ['spendId'] });
  const { spendId, spend } = found;
  const opened = await openSpendWallet(services, spend.walletId);
  if (!opened.ok) return opened;
  const { checkSpend } = await import('../../domain/spend/check-spend.ts');
  const { wallet, view } = opened.value;
  const underWay: SpendUnderWay = { wallet, view, ...spend };
  const checked = checkSpend(underWay, source.value);
  if (!checked.ok) return fail({ fields: ['text'], ...checked.error });
  const taken = [...spend.taken, checked.value.added];
  const id = spendId ?? keep(services, spend);
  const finishedHex = checked.value.finished?.hex ?? null;
  services.spends.set(id, { ...spend, taken, finishedHex });
  const value: Output<'spend.check'> = checkedView(
    checked.value,
    opened.value,
    id,
    services.locale(),
  );
  return succeed(value);
}

/** One that was prepared in this run, or one whose unsigned PSBT the user kept. */
function findSpend(
  { spendId, walletId, psbt }: Input<'spend.check'>,
  { spends }: Services,
): { readonly spendId: string | null; readonly spend: SpendOnItsWay } | null {
  if (spendId !== undefined) {
    const spend = spends.get(spendId);
    return spend === undefined ? null : { spendId, spend };
  }
  if (walletId === undefined || psbt === undefined) return null;
  const handedOut = new Uint8Array(Buffer.from(psbt, 'base64'));
  return { spendId: null, spend: newSpend(walletId, handedOut) };
}

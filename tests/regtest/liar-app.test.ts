import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveChain } from '../../main/domain/wallet/derive-addresses.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import type { Chain } from '../../main/domain/wallet/inspection.ts';
import type { TestServer } from '../chain-servers/front.ts';
import {
  makePayment,
  growMadeChain,
  startMadeChain,
  STRANGER,
} from '../chain-servers/made-chain.ts';
import { HEADERS, instead, lyingAbout, MERKLE } from '../chain-servers/make-lies.ts';
import { startSyncLiar, viewOf, type SyncLiar, type View } from '../chain-servers/sync-liar.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { SIGNING_WALLETS } from './signing-wallets.ts';

const DESCRIPTOR = SIGNING_WALLETS.find(({ name }) => name === 'wpkh')?.descriptor ?? '';
const DEPOSIT_SATS = 50_000;
const CHANGE_SATS = 20_000;
const deposit = makePayment({ pays: [{ script: scriptOf('receive'), sats: DEPOSIT_SATS }] });
const spend = makePayment({
  spends: [{ txid: deposit.txid, vout: 0 }],
  pays: [
    { script: STRANGER, sats: 29_000 },
    { script: scriptOf('change'), sats: CHANGE_SATS },
  ],
});
const chain = growMadeChain(startMadeChain(4), [[deposit], [], [spend], []]);
const honest = viewOf(chain);
const withoutSpend: View = {
  chain,
  lines: honest.lines.filter(({ transaction }) => transaction !== spend),
};

/** The script of the first address. */
function scriptOf(which: Chain): Uint8Array {
  const reading = readWallet(DESCRIPTOR, { network: 'regtest' });
  const wallet = reading.ok ? reading.value.wallet : null;
  if (wallet === null) throw new Error('No wallet was read.');
  const [first] = deriveChain(wallet, which, { start: 0, count: 1 });
  return Buffer.from(first?.scriptPubKey ?? '', 'hex');
}

describe('the app with servers that lie', () => {
  let app: InProcessApp;
  let walletId = '';
  const servers: TestServer[] = [];

  beforeAll(async () => {
    app = await openInProcessApp();
    walletId = await save();
  });

  afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    app.close();
  });

  async function save(): Promise<string> {
    const text = { text: DESCRIPTOR, network: 'regtest' } as const;
    const { findings } = await app.must('wallet.inspect', text);
    const accept = findings.map(({ code }) => code);
    return (await app.must('wallet.create', { name: 'Lied about', ...text, accept })).wallet.id;
  }

  async function add(liar: SyncLiar): Promise<string> {
    const server = await startSyncLiar(liar);
    servers.push(server);
    const set = await app.must('chain.setServer', {
      kind: 'electrum',
      network: 'regtest',
      host: '127.0.0.1',
      port: server.port,
      tls: 'off',
    });
    await app.must('chain.consent', { serverId: set.server.id, allowed: true });
    return set.server.id;
  }

  /** Everything on disk that a sync may write. */
  function kept(): readonly string[] {
    return [`chain/${walletId}.holdfast`, 'headers/regtest.headers'].map((path) =>
      readFileSync(join(app.folder, path), 'hex'),
    );
  }

  it('notices by a second server that the first one hides a spend', async () => {
    const serverId = await add({ view: withoutSpend });
    const honestId = await add({ view: honest });
    const first = await app.must('chain.sync', { walletId, serverId });
    expect(first.comparison).toMatchObject({ server: { id: honestId }, agrees: false });
    expect(first.findings.map(({ code }) => code)).toContain('servers_disagree');
    await app.must('chain.removeServer', { serverId });
    const then = await app.must('chain.sync', { walletId, serverId: honestId });
    expect(then.balance).toMatchObject({ confirmedSats: CHANGE_SATS, provenSats: CHANGE_SATS });
  });

  it('takes no agreement from a server that knows only the first block', async () => {
    const serverId = await add({ view: viewOf(chain.slice(0, 1)) });
    const view = await app.must('chain.sync', { walletId });
    expect(view.comparison).toBe(null);
    await app.must('chain.removeServer', { serverId });
  });

  it.each([
    ['hides a proven spend', { view: withoutSpend }, 'proof_denied'],
    ['is behind', { view: viewOf(chain.slice(0, 5)) }, 'less_work'],
    ['gives headers of no chain', lyingAbout({ [HEADERS]: instead((_honest, { params: [, count] }) => ({ count, hex: 'ff'.repeat(80 * Number(count)), max: 2016 })) }, viewOf(growMadeChain(chain, [[]]))), 'headers_refused'],
  ] as const)('keeps nothing of a server that %s', async (_name, liar, code) => {
    const before = [kept(), await app.must('chain.history', { walletId })];
    const serverId = await add(liar);
    const reply = await app.call('chain.sync', { walletId, serverId });
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\.$/) } });
    expect([kept(), await app.must('chain.history', { walletId })]).toEqual(before);
    await app.must('chain.removeServer', { serverId });
  }); // prettier-ignore

  it('counts nothing that is refused, and says why', async () => {
    const made = makePayment({ pays: [{ script: scriptOf('receive'), sats: 800_000 }], salt: 7 });
    const forged = viewOf(chain);
    const serverId = await add(
      lyingAbout(
        {
          [MERKLE]: instead((result, { params }) =>
            params[0] === made.txid
              ? { block_height: 3, merkle: ['ab'.repeat(32)], pos: 0 }
              : result,
          ),
        },
        { ...forged, lines: [...forged.lines, { transaction: made, height: 3 }] },
      ),
    );
    const view = await app.must('chain.sync', { walletId, serverId });
    expect(view.balance).toMatchObject({ confirmedSats: CHANGE_SATS, pendingSats: 0 });
    const line = view.transactions.find(({ txid }) => txid === made.txid);
    expect(line).toMatchObject({ proof: 'refused', refusal: { reason: 'merkle_root_differs' } });
  });
});

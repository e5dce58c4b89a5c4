import type { Page } from '@playwright/test';
import { address, networks } from 'bitcoinjs-lib';
import { startElectrumLiar } from '../../chain-servers/electrum-liar.ts';
import type { TestServer } from '../../chain-servers/front.ts';
import { makeTinyChain, type TinyChain } from '../../chain-servers/tiny-chain.ts';
import { call } from './holdfast-page.ts';

/** A wallet whose first address was paid 50,000 satoshi, and an honest server of its few blocks that may be asked. */
export type TinyWallet = {
  readonly name: string;
  readonly serverName: string;
  readonly chain: TinyChain;
  readonly server: TestServer;
  /** While it is closed, the server's answers wait. */
  readonly gate: Gate;
};

type Gate = {
  readonly wait: () => Promise<void>;
  readonly open: () => void;
  readonly close: () => void;
};

/** The key of BIP-84's test vector, as regtest writes it: there a chain is made in no time. */
const DESCRIPTOR =
  'wpkh([73c5da0a/84h/1h/0h]tpubDCxX2sYFS5bDkSe5GKKYHjBW7tgyN1R3UchpLJvdbf54ohxeGRtd8MbDUe1cguVHe4vnK68DsuD5MXjxi9EXx16rb9EnNsaF5KT99CinaJz/<0;1>/*)';
const FIRST = 'bcrt1qcr8te4kr609gcawutmrza0j4xv80jy8zeqchgx';

/** Starts the server, and enters both as a user would. */
export async function openTinyWallet(page: Page, name: string): Promise<TinyWallet> {
  const script = address.toOutputScript(FIRST, networks.regtest);
  const chain = makeTinyChain(Buffer.from(script).toString('hex'));
  const gate = openGate();
  const server = await startElectrumLiar(chain, { pause: gate.wait });
  const serverName = 'Node';
  await must(page, 'wallet.create', { name, text: DESCRIPTOR, network: 'regtest' });
  const { server: saved } = await must<{ server: { id: string } }>(page, 'chain.setServer', {
    kind: 'electrum',
    network: 'regtest',
    name: serverName,
    host: '127.0.0.1',
    port: server.port,
    tls: 'off',
  });
  await must(page, 'chain.consent', { serverId: saved.id, allowed: true });
  return { name, serverName, chain, server, gate };
}

async function must<T>(page: Page, method: string, input: object): Promise<T> {
  const reply = await call(page, method, input);
  if (!reply.ok) throw new Error(`${method} failed: ${reply.error.code}`);
  // Main is trusted: what it answers has the type that the contract gives.
  return reply.value as T;
}

function openGate(): Gate {
  let isOpen = Promise.resolve();
  let release = (): void => undefined;
  return {
    wait: () => isOpen,
    open: () => release(),
    close: () => {
      const closed = Promise.withResolvers<void>();
      isOpen = closed.promise;
      release = closed.resolve;
    },
  };
}

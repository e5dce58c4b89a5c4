import type { TestStepId } from '../../../preload/server-shapes.ts';
import { readBlockHeader } from '../../domain/chain/block-header.ts';
import { readHex } from '../../domain/chain/hex-bytes.ts';
import type { ChainBackend, ServerIdentity } from './chain-backend.ts';
import type { ChainCode } from './chain-fault.ts';

/** What a test found out: how far it came, and what stopped it. */
export type TestOutcome = {
  readonly identity: ServerIdentity | null;
  readonly tip: { readonly heightBlocks: number; readonly at: Date } | null;
  readonly fault: { readonly step: TestStepId; readonly code: ChainCode } | null;
};

/** At which step each fault shows. */
const STEPS: Readonly<Partial<Record<ChainCode, TestStepId>>> = {
  not_allowed: 'consent',
  onion_needs_proxy: 'reach',
  dns_failed: 'reach',
  connection_refused: 'reach',
  unreachable: 'reach',
  timeout: 'reach',
  proxy_failed: 'reach',
  cancelled: 'reach',
  encryption_missing: 'encryption',
  tls_failed: 'encryption',
  tls_untrusted: 'encryption',
  tls_expired: 'encryption',
  tls_wrong_host: 'encryption',
  tls_pin_changed: 'encryption',
  auth_failed: 'access',
  cookie_unreadable: 'access',
  server_on_other_network: 'network',
  node_starting: 'tip',
};

/** Asks a server who it is and for its newest block. What it says is looked at, nothing is kept. */
export async function testServer(backend: ChainBackend, signal: AbortSignal): Promise<TestOutcome> {
  const identity = await backend.identify(signal);
  if (!identity.ok) {
    const { code } = identity.error;
    return { identity: null, tip: null, fault: { code, step: STEPS[code] ?? 'language' } };
  }
  const tip = await backend.tip(signal);
  if (!tip.ok) {
    return { identity: identity.value, tip: null, fault: { code: tip.error.code, step: 'tip' } };
  }
  const header = readBlockHeader(readHex(tip.value.headerHex) ?? new Uint8Array());
  if (header === null) {
    return { identity: identity.value, tip: null, fault: { code: 'bad_reply', step: 'tip' } };
  }
  const at = new Date(header.time * 1000);
  return {
    identity: identity.value,
    tip: { heightBlocks: tip.value.heightBlocks, at },
    fault: null,
  };
}

import type { Kind, Network, Tls } from './server-data.ts';

type Ports = Readonly<Record<Network, number>>;

/** Bitcoin Core, src/chainparamsbase.cpp. */
const CORE: Ports = { mainnet: 8332, testnet: 18_332, signet: 38_332, regtest: 18_443 };
/** ElectrumX and electrs: the port without encryption; with it, it is one higher. */
const ELECTRUM: Ports = { mainnet: 50_001, testnet: 60_001, signet: 60_601, regtest: 60_401 };
/** Blockstream's electrs, src/config.rs: `http_addr`. */
const ESPLORA: Ports = { mainnet: 3000, testnet: 3001, signet: 3003, regtest: 3002 };

/** Where a server of this kind listens when nobody says otherwise. */
export function usualPort(kind: Kind, network: Network, tls: Tls): number {
  switch (kind) {
    case 'bitcoin_core':
      return CORE[network];
    case 'electrum':
      return ELECTRUM[network] + (tls === 'off' ? 0 : 1);
    case 'esplora':
      return tls === 'off' ? ESPLORA[network] : 443;
  }
}

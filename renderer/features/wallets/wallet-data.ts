import type { Output } from '../../../preload/contract.ts';

export type Wallet = Output<'wallet.list'>['wallets'][number];
export type Inspection = Output<'wallet.inspect'>;

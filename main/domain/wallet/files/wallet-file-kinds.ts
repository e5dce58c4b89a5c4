import { ANNOTATED_DESCRIPTOR_FILE } from './annotated-descriptor-file.ts';
import { BITCOIN_CORE_FILE } from './bitcoin-core-file.ts';
import { BLUEWALLET_FILE } from './bluewallet-file.ts';
import { BSMS_FILE } from './bsms-file.ts';
import { CARAVAN_FILE } from './caravan-file.ts';
import { COBO_VAULT_FILE } from './cobo-vault-file.ts';
import { COLDCARD_COSIGNER_FILE } from './coldcard-cosigner-file.ts';
import { COLDCARD_DESCRIPTOR_FILE } from './coldcard-descriptor-file.ts';
import { COLDCARD_JSON_FILE } from './coldcard-json-file.ts';
import { COLDCARD_MULTISIG_FILE } from './coldcard-multisig-file.ts';
import { DESCRIPTOR_TEMPLATE_FILE } from './descriptor-template-file.ts';
import { ELECTRUM_FILE } from './electrum-file.ts';
import { LIANA_FILE } from './liana-file.ts';
import { NUNCHUK_FILE } from './nunchuk-file.ts';
import { SPARROW_FILE } from './sparrow-file.ts';
import { SPECTER_DIY_FILE } from './specter-diy-file.ts';
import { SPECTER_FILE } from './specter-file.ts';
import type { WalletFileKind } from './wallet-file.ts';
import { WALLET_POLICY_FILE } from './wallet-policy-file.ts';
import { WASABI_FILE } from './wasabi-file.ts';

/** Every file that can be read; the first that looks like it is taken. A new format is a file of its own and a line here. */
export const WALLET_FILE_KINDS: readonly WalletFileKind[] = [
  BSMS_FILE,
  ELECTRUM_FILE,
  COLDCARD_COSIGNER_FILE,
  COLDCARD_JSON_FILE,
  CARAVAN_FILE,
  LIANA_FILE,
  BITCOIN_CORE_FILE,
  WALLET_POLICY_FILE,
  COBO_VAULT_FILE,
  WASABI_FILE,
  SPECTER_FILE,
  COLDCARD_DESCRIPTOR_FILE,
  SPECTER_DIY_FILE,
  BLUEWALLET_FILE,
  NUNCHUK_FILE,
  COLDCARD_MULTISIG_FILE,
  SPARROW_FILE,
  ANNOTATED_DESCRIPTOR_FILE,
  DESCRIPTOR_TEMPLATE_FILE,
];

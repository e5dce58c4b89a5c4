import { ADDRESSES_CSV_EXPORT } from './addresses-csv-export.ts';
import { BBQR_EXPORT } from './bbqr-export.ts';
import { BIP329_EXPORT } from './bip329-export.ts';
import { BITCOIN_CORE_EXPORT } from './bitcoin-core-export.ts';
import { BLUEWALLET_EXPORT } from './bluewallet-export.ts';
import { BSMS_EXPORT } from './bsms-export.ts';
import { CARAVAN_EXPORT } from './caravan-export.ts';
import { COLDCARD_MULTISIG_EXPORT } from './coldcard-multisig-export.ts';
import { DESCRIPTOR_EXPORT } from './descriptor-export.ts';
import { ELECTRUM_EXPORT } from './electrum-export.ts';
import { ENCRYPTED_DESCRIPTOR_EXPORT } from './encrypted-descriptor-export.ts';
import type { ExportFormat } from './export-format.ts';
import { LIANA_EXPORT } from './liana-export.ts';
import { NUNCHUK_EXPORT } from './nunchuk-export.ts';
import { SPARROW_EXPORT } from './sparrow-export.ts';
import { SPECTER_EXPORT } from './specter-export.ts';
import { UR_EXPORT } from './ur-export.ts';

/** Every format that is written, in the order in which they are offered. A new one is a file of its own and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  DESCRIPTOR_EXPORT,
  ENCRYPTED_DESCRIPTOR_EXPORT,
  BITCOIN_CORE_EXPORT,
  SPARROW_EXPORT,
  SPECTER_EXPORT,
  ELECTRUM_EXPORT,
  CARAVAN_EXPORT,
  COLDCARD_MULTISIG_EXPORT,
  BLUEWALLET_EXPORT,
  NUNCHUK_EXPORT,
  LIANA_EXPORT,
  BSMS_EXPORT,
  BIP329_EXPORT,
  ADDRESSES_CSV_EXPORT,
  UR_EXPORT,
  BBQR_EXPORT,
];

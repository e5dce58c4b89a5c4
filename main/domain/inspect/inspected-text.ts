import type { AddressFault, AddressFinding, AddressType } from '../address/address.ts';
import type { PaymentOffer, PaymentUriFault, PaymentUriFinding } from '../address/payment-uri.ts';
import type { QrFault } from '../qr-text/qr-payload.ts';
import type { WalletFileFormat } from '../wallet/files/wallet-file.ts';
import type {
  Inspection,
  InspectFault,
  ScriptType,
  WalletFinding,
  WalletFormat,
} from '../wallet/inspection.ts';

/** What a `bitcoin:` link asks for besides its address. Texts in it were written by whoever made it. */
export type AskedPayment = {
  /** The addresses as they stand in the link; a finding that blocks says when one is unsound. */
  readonly addresses: readonly string[];
  readonly amountSats: number | null;
  readonly label: string | null;
  readonly message: string | null;
  readonly offers: readonly PaymentOffer[];
};

/** What anything that a user may paste or open turned out to be. */
export type InspectedText = Omit<Inspection, 'format' | 'script' | 'findings'> & {
  readonly format: WalletFormat | WalletFileFormat | 'ur' | 'bbqr' | AddressFormat;
  readonly script: ScriptType | AddressType;
  readonly findings: readonly (WalletFinding | AddressFinding | PaymentUriFinding)[];
  /** The wallet's own name in a file or code. */
  readonly name?: string;
  readonly payment?: AskedPayment;
};

/** Texts that name addresses and no keys. */
export type AddressFormat = 'address' | 'address_list' | 'payment_uri';

export type InspectTextFault = InspectFault | AddressFault | PaymentUriFault | QrFault;

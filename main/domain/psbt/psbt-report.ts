import type { Network } from '../wallet/inspection.ts';
import type { PsbtVersion } from './field-rule.ts';
import type { InputScript } from './input-spend.ts';
import type { PsbtFinding } from './psbt-finding.ts';

/** A signature in an input. `isValid` is null when the PSBT shows too little to check it. */
export type Signer = {
  /** Null when the PSBT does not say where the key comes from. */
  readonly fingerprint: string | null;
  /** Absolute, `m/84h/0h/0h/0/5`. */
  readonly path: string | null;
  /** Hex; 32 bytes for a key of Taproot. Null when the signature fits no key of the script. */
  readonly publicKey: string | null;
  readonly isValid: boolean | null;
  /** `ALL`, `DEFAULT`, `SINGLE|ANYONECANPAY`. */
  readonly sighash: string;
};

/** An input as it is shown. */
export type ReportedInput = {
  readonly index: number;
  readonly txid: string;
  readonly vout: number;
  readonly sequence: number;
  /** Null when the PSBT does not show it, or shows it in a way that proves nothing. */
  readonly valueSats: number | null;
  readonly address: string | null;
  readonly script: InputScript;
  readonly isMine: boolean;
  readonly chain: 'receive' | 'change' | null;
  /** Number of the address in its chain. */
  readonly addressIndex: number | null;
  readonly signedBy: readonly Signer[];
  /** What signatures cover: as the PSBT asks, else as the signatures that are there do, else the usual. */
  readonly sighash: string;
  /** Good signatures that it takes; null when its conditions are not read here. */
  readonly signaturesRequired: number | null;
  readonly signaturesMissing: number | null;
  readonly isFinal: boolean;
  readonly isComplete: boolean;
};

/** An output as it is shown. */
export type ReportedOutput = {
  readonly index: number;
  readonly valueSats: number;
  /** Hex. */
  readonly scriptPubKey: string;
  readonly address: string | null;
  readonly isMine: boolean;
  /** Comes back to the wallet's change chain. */
  readonly isChange: boolean;
  readonly chain: 'receive' | 'change' | null;
  readonly addressIndex: number | null;
  /** Absolute path that the PSBT gives for an own output. */
  readonly path: string | null;
};

/** What a PSBT would do. */
export type PsbtReport = {
  readonly version: PsbtVersion;
  readonly network: Network;
  /** Of the transaction without signatures. Inputs from before SegWit change it when they are signed. */
  readonly txid: string;
  readonly txVersion: number;
  readonly lockTime: number;
  readonly inputs: readonly ReportedInput[];
  readonly outputs: readonly ReportedOutput[];
  /** Only when every amount is known and enough comes in. */
  readonly feeSats: number | null;
  readonly feeRateSatsPerVb: number | null;
  /** Virtual bytes of the signed transaction: certain when every input is final, else the most that it will be. */
  readonly vbytes: number | null;
  readonly isSizeExact: boolean;
  /** Every input has what it takes. */
  readonly isComplete: boolean;
  readonly findings: readonly PsbtFinding[];
};

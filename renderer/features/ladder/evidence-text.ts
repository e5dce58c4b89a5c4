import type { Texts } from '../../i18n/use-texts.tsx';
import type { RungData } from '../../wallet-parts/ladder-picture.tsx';

export type EvidenceData = RungData['evidence'][number];

/** What was checked, and against what, in one line. */
export function evidenceText(evidence: EvidenceData, { t, say, format }: Texts): string {
  const { kinds, seenOn, restoredOn } = t.ladder;
  switch (evidence.kind) {
    case 'addresses_compared': {
      const numbers = evidence.addresses.map(({ index }) => index).join(', ');
      return `${say(kinds.addresses_compared[evidence.comparedBy], { numbers })}, ${seenOn[evidence.seenOn]}`;
    }
    case 'backup_restored':
      return `${say(kinds.backup_restored, { index: evidence.index })}, ${restoredOn[evidence.restoredOn]}`;
    case 'words_reentered':
      return kinds.words_reentered;
    case 'message_signed':
      return kinds.message_signed;
    case 'exchange_message_signed':
      return kinds.exchange_message_signed;
    case 'psbt_signed':
      return kinds.psbt_signed;
    case 'deposit_proven':
      return say(kinds.deposit_proven, { amount: format.decimal(btcText(evidence.receivedSats)) });
    case 'spend_proven':
      return kinds.spend_proven;
  }
}

type Fact = { readonly name: string; readonly value: string };

/** The record behind it, for whoever wants to check it again. */
export function evidenceFacts(evidence: EvidenceData, { t }: Texts): readonly Fact[] {
  const text = t.ladder;
  switch (evidence.kind) {
    case 'addresses_compared':
      return evidence.addresses.map(({ address, index }) => ({
        name: `${text.address} ${index}`,
        value: address,
      }));
    case 'backup_restored':
      return [
        { name: text.fingerprint, value: evidence.fingerprint ?? text.noFingerprint },
        { name: text.address, value: evidence.address },
      ];
    case 'words_reentered':
      return [{ name: text.fingerprint, value: evidence.fingerprint }];
    case 'message_signed':
    case 'exchange_message_signed':
      return [
        { name: text.message, value: evidence.message },
        { name: text.address, value: evidence.address },
        { name: text.signature, value: evidence.signature },
      ];
    case 'psbt_signed':
      return [{ name: text.transaction, value: evidence.txid }];
    case 'deposit_proven':
    case 'spend_proven':
      return [
        { name: text.transaction, value: evidence.txid },
        { name: text.block, value: evidence.blockHash },
      ];
  }
}

/** Satoshi in one bitcoin. */
const SATS = 100_000_000;

function btcText(sats: number): string {
  return `${Math.floor(sats / SATS)}.${String(sats % SATS).padStart(8, '0')}`;
}

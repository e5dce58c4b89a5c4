import type { LabelType } from '../main/domain/labels/wallet-label.ts';
import type { Call } from './call.ts';
import type { LabelImportView, LabelsView, ReceiveView } from './receive-shapes.ts';

/** Being paid, and the labels of a wallet. */
export type ReceiveCalls = {
  /** The next receive address that was never handed out, and those that were. */
  'receive.next': Call<{ walletId: string }, ReceiveView, 'not_found'>;
  /** Records that a receive address was given to someone, so that it is not offered again. */
  'receive.handOut': Call<
    { walletId: string; index: number; label?: string },
    ReceiveView,
    'not_found' | 'already_handed_out' | 'address_used' | 'no_such_address' | 'labels_too_large'
  >;
  /** By the user's word, until the chain is read. */
  'receive.markPaid': Call<
    { walletId: string; index: number; isPaid: boolean },
    ReceiveView,
    'not_found'
  >;
  /** Forgets that an address was handed out, for one that was not after all. */
  'receive.takeBack': Call<{ walletId: string; index: number }, ReceiveView, 'not_found'>;

  'label.list': Call<{ walletId: string }, LabelsView, 'not_found'>;
  /** An empty label takes it away. */
  'label.set': Call<
    { walletId: string; type: LabelType; ref: string; label: string },
    LabelsView,
    'not_found' | 'invalid_reference' | 'labels_too_large'
  >;
  /** Takes in the labels of a file (BIP-329) that belong to this wallet, and names the others. */
  'label.import': Call<
    { walletId: string; text?: string; bytesBase64?: string; fileName?: string },
    LabelImportView,
    'not_found' | 'not_labels' | 'labels_too_large'
  >;
  /** Takes the last import back; what the user changed since then stays. */
  'label.undoImport': Call<{ walletId: string }, LabelsView, 'not_found' | 'nothing_to_undo'>;
};

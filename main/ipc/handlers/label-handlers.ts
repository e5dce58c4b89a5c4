import type { LabelsView } from '../../../preload/receive-shapes.ts';
import { mergeLabels, undoLabelImport } from '../../domain/labels/label-import.ts';
import { setLabel } from '../../domain/labels/set-label.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { labelSkipSentence } from '../sentences.ts';
import { readLabelInput } from './read-label-input.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';

type LabelMethod = 'label.list' | 'label.set' | 'label.import' | 'label.undoImport';

/** Labels that a wallet can have: far beyond what anybody writes, and no more than the file on disk can bear. */
const MOST_LABELS = 100_000;

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadReader = () => import('../../domain/labels/read-label-record.ts');
const loadWallet = () =>
  Promise.all([
    import('../../domain/profile/read-saved-wallet.ts'),
    import('../../domain/wallet/exports/abbreviate-wallet.ts'),
  ]);

export const labelHandlers: HandlersFor<LabelMethod> = {
  'label.list': ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    return wallet.ok ? succeed(labelsView(wallet.value)) : wallet;
  },
  'label.set': async ({ walletId, type, ref, label }, services) => {
    const { isReference } = await loadReader();
    if (!isReference(type, ref)) return fail({ code: 'invalid_reference', fields: ['ref'] });
    const [{ readSavedWallet }, { abbreviateWallet }] = await loadWallet();
    const changed = await changeWallet(services, walletId, (wallet) => {
      const origin = abbreviateWallet(readSavedWallet(wallet));
      return withinLimit({
        ...wallet,
        labels: setLabel(wallet.labels, { type, ref, label, origin }),
      });
    });
    return changed.ok ? succeed(labelsView(changed.value.wallet)) : changed;
  },
  'label.import': async ({ walletId, ...source }, services) => {
    const wallet = findWallet(services, walletId);
    if (!wallet.ok) return wallet;
    const read = await readLabelInput(source, wallet.value);
    if (!read.ok) return read;
    const { labels, skipped } = read.value;
    const at = services.now().toISOString();
    const changed = await changeWallet(services, walletId, (now) => {
      const merged = mergeLabels(now.labels, labels);
      const { changes } = merged;
      if (changes.length === 0) return succeed(now);
      return withinLimit({ ...now, labels: merged.labels, labelImport: { at, changes } });
    });
    if (!changed.ok) return changed;
    const { changes } = mergeLabels(wallet.value.labels, labels);
    const added = changes.filter(({ before }) => before === null).length;
    const locale = services.locale();
    return succeed({
      ...labelsView(changed.value.wallet),
      read: labels.length + skipped.length,
      added,
      changed: changes.length - added,
      unchanged: labels.length - changes.length,
      skipped: skipped.map((one) => ({ ...one, message: labelSkipSentence(one.reason, locale) })),
    });
  },
  'label.undoImport': async ({ walletId }, services) => {
    const changed = await changeWallet(services, walletId, (wallet) => {
      const { labelImport, labels } = wallet;
      if (labelImport === null) return fail({ code: 'nothing_to_undo' } as const);
      return succeed({
        ...wallet,
        labels: undoLabelImport(labels, labelImport),
        labelImport: null,
      });
    });
    return changed.ok ? succeed(labelsView(changed.value.wallet)) : changed;
  },
};

function labelsView({ labels, labelImport }: SavedWallet): LabelsView {
  return {
    labels: labels.map(({ type, ref, label, spendable }) => ({ type, ref, label, spendable })),
    lastImportAt: labelImport?.at ?? null,
  };
}

function withinLimit(wallet: SavedWallet) {
  return wallet.labels.length > MOST_LABELS
    ? fail({ code: 'labels_too_large' } as const)
    : succeed(wallet);
}

import type { PsbtView } from '../../../preload/wallet-shapes.ts';
import type { PsbtReport } from '../../domain/psbt/psbt-report.ts';
import type { WalletView } from '../../domain/psbt/wallet-view.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { readPsbtSource } from '../read-psbt-source.ts';
import { psbtFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';
import { findWallet } from './saved-wallets.ts';

export const psbtHandlers: HandlersFor<'psbt.inspect'> = {
  'psbt.inspect': async (input, services) => {
    const source = await readPsbtSource(input);
    if (!source.ok) return source;
    const wallet = pickWallet(services, input.walletId);
    if (!wallet.ok) return wallet;
    const { inspectPsbt } = await import('../../domain/psbt/inspect-psbt.ts');
    const network = input.network ?? wallet.value?.network ?? 'mainnet';
    const report = inspectPsbt(source.value, { network, wallet: await view(wallet.value) });
    const fields = [input.text === undefined ? 'bytesBase64' : 'text'];
    return report.ok ? succeed(viewOf(report.value, services)) : fail({ fields, ...report.error });
  },
};

function pickWallet(services: Services, walletId: string | undefined) {
  return walletId === undefined ? succeed(null) : findWallet(services, walletId);
}

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
async function view(wallet: SavedWallet | null): Promise<WalletView | null> {
  if (wallet === null) return null;
  const [{ readSavedWallet }, { viewWallet }] = await Promise.all([
    import('../../domain/profile/read-saved-wallet.ts'),
    import('../../domain/wallet/wallet-view.ts'),
  ]);
  return viewWallet(readSavedWallet(wallet));
}

function viewOf(report: PsbtReport, services: Services): PsbtView {
  const locale = services.locale();
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: psbtFindingSentence(finding, locale),
      places: finding.places,
    })),
  };
}

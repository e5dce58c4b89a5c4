import type { PsbtView } from '../../../preload/wallet-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { PsbtFault } from '../../domain/psbt/psbt-fault.ts';
import type { PsbtReport } from '../../domain/psbt/psbt-report.ts';
import type { WalletView } from '../../domain/psbt/wallet-view.ts';
import type { QrFault } from '../../domain/qr-text/qr-payload.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Input } from '../../../preload/contract.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { HandlersFor } from '../handler.ts';
import { psbtFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';

export const psbtHandlers: HandlersFor<'psbt.inspect'> = {
  'psbt.inspect': async (input, services) => {
    const source = await readSource(input);
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

type SourceFault = PsbtFault | QrFault | Fault<'bad_request'>;

/** The text, the bytes of the file, or what the text of a QR code holds. */
async function readSource({
  text,
  bytesBase64,
}: Input<'psbt.inspect'>): Promise<Result<string | Uint8Array, SourceFault>> {
  if (text === undefined) {
    if (bytesBase64 === undefined) return fail({ code: 'bad_request', fields: ['text'] });
    const bytes = new Uint8Array(Buffer.from(bytesBase64, 'base64'));
    return (await isSecretFile(bytes))
      ? fail({ code: 'secret_detected', fields: ['bytesBase64'] })
      : succeed(bytes);
  }
  const { kindOfQrText } = await import('../../domain/qr-text/kind-of-qr-text.ts');
  if (kindOfQrText(text) === null) return succeed(text);
  const { decodeQrText } = await import('../../domain/qr-text/decode-qr-text.ts');
  const payload = decodeQrText(text);
  if (!payload.ok) return fail({ fields: ['text'], ...payload.error });
  return 'bytes' in payload.value
    ? succeed(payload.value.bytes)
    : fail({ code: 'not_recognised', reason: 'psbt_not_a_psbt', fields: ['text'] });
}

function pickWallet(services: Services, walletId: string | undefined) {
  if (walletId === undefined) return succeed(null);
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  return wallet === undefined
    ? fail({ code: 'not_found', fields: ['walletId'] } as const)
    : succeed(wallet);
}

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
async function view(wallet: SavedWallet | null): Promise<WalletView | null> {
  if (wallet === null) return null;
  const [{ readWallet }, { viewWallet }] = await Promise.all([
    import('../../domain/wallet/read-wallet.ts'),
    import('../../domain/wallet/wallet-view.ts'),
  ]);
  const reading = readWallet(wallet.descriptor, { network: wallet.network });
  if (!reading.ok || reading.value.wallet === null) {
    throw new Error('A saved descriptor cannot be read again.');
  }
  return viewWallet(reading.value.wallet);
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

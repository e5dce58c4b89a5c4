import type { InspectInput, InspectionView } from '../../../preload/shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Profile, SavedWallet } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { containsSecret } from '../../domain/secrets/contains-secret.ts';
import type { InspectFault, Inspection } from '../../domain/wallet/inspection.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { walletFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';
import { saveWallet } from './save-wallet.ts';

type WalletMethod =
  | 'wallet.inspect'
  | 'wallet.addresses'
  | 'wallet.create'
  | 'wallet.list'
  | 'wallet.rename'
  | 'wallet.setBalance'
  | 'wallet.remove'
  | 'wallet.copy';

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadInspector = () => import('../../domain/wallet/inspect-wallet.ts');
const loadDeriver = () => import('../../domain/wallet/derive-addresses.ts');

export const walletHandlers: HandlersFor<WalletMethod> = {
  'wallet.inspect': async (input, services) => {
    const inspection = await inspect(input);
    return inspection.ok ? succeed(viewOf(inspection.value, services)) : inspection;
  },
  'wallet.addresses': async (input) => {
    const { deriveAddresses } = await loadDeriver();
    const addresses = deriveAddresses(input);
    return addresses.ok ? succeed({ addresses: addresses.value }) : addresses;
  },
  'wallet.create': async ({ name, accept = [], ...text }, services) => {
    const inspection = await inspect(text);
    if (!inspection.ok) return inspection;
    const ids = { id: services.newId(), at: services.now().toISOString() };
    const changed = await changeProfile(services, (profile) =>
      saveWallet(profile, inspection.value, { name, accept, ...ids }),
    );
    return pickWallet(changed, ids.id);
  },
  'wallet.list': (_input, { vault }) => listWallets(vault.read()),
  'wallet.rename': async ({ walletId, name }, services) =>
    pickWallet(await changeWallet(services, walletId, (wallet) => ({ ...wallet, name })), walletId),
  'wallet.setBalance': async ({ walletId, confirmedSats }, services) => {
    const balance = { confirmedSats, at: services.now().toISOString() };
    return pickWallet(
      await changeWallet(services, walletId, (wallet) => ({ ...wallet, balance })),
      walletId,
    );
  },
  'wallet.remove': async ({ walletId }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const wallets = profile.wallets.filter(({ id }) => id !== walletId);
      return wallets.length === profile.wallets.length
        ? notFound()
        : succeed({ ...profile, wallets });
    });
    return listWallets(changed);
  },
  'wallet.copy': async ({ walletId, chain, index }, services) => {
    const text = await textToCopy(services, walletId, chain, index);
    if (!text.ok) return text;
    await services.copyText(text.value);
    return succeed({ text: text.value });
  },
};

async function inspect(
  input: InspectInput,
): Promise<Result<Inspection, InspectFault | Fault<'bad_request' | 'secret_detected'>>> {
  const { bytesBase64, fileName: _, text: pasted, ...options } = input;
  const text =
    pasted ??
    (bytesBase64 === undefined ? null : Buffer.from(bytesBase64, 'base64').toString('utf8'));
  if (text === null) return fail({ code: 'bad_request', fields: ['text'] });
  if (containsSecret(text) !== null)
    return fail({ code: 'secret_detected', fields: ['bytesBase64'] });
  const { inspectWallet } = await loadInspector();
  const inspection = inspectWallet(text, options);
  return inspection.ok ? inspection : fail({ fields: ['text'], ...inspection.error });
}

function viewOf(inspection: Inspection, services: Services): InspectionView {
  const locale = services.locale();
  return {
    ...inspection,
    findings: inspection.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: walletFindingSentence(finding, locale),
    })),
  };
}

/** What may reach the clipboard: a saved wallet's own descriptor or address, derived anew, and nothing else. */
async function textToCopy(
  services: Services,
  walletId: string,
  chain: 'receive' | 'change' | undefined,
  index: number,
) {
  const wallets = listWallets(services.vault.read());
  if (!wallets.ok) return wallets;
  const wallet = wallets.value.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined) return notFound();
  if (chain === undefined) return succeed(wallet.descriptor);
  const { deriveAddresses } = await loadDeriver();
  const derived = deriveAddresses({
    descriptor: wallet.descriptor,
    chain,
    start: index,
    count: 1,
    network: wallet.network,
  });
  if (!derived.ok) return derived;
  const address = derived.value[0]?.address;
  return address === undefined || address === null ? notFound() : succeed(address);
}

function changeWallet(
  services: Services,
  walletId: string,
  change: (wallet: SavedWallet) => SavedWallet,
) {
  return changeProfile(services, (profile) => {
    if (!profile.wallets.some(({ id }) => id === walletId)) return notFound();
    return succeed({
      ...profile,
      wallets: profile.wallets.map((one) => (one.id === walletId ? change(one) : one)),
    });
  });
}

function listWallets<E>(profile: Result<Profile, E>) {
  return profile.ok ? succeed({ wallets: profile.value.wallets }) : profile;
}

/** The wallet that a change has just saved or kept. */
function pickWallet<E>(profile: Result<Profile, E>, walletId: string) {
  if (!profile.ok) return profile;
  const wallet = profile.value.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined) throw new Error('A wallet that was just saved is missing');
  return succeed({ wallet });
}

function notFound() {
  return fail({ code: 'not_found', fields: ['walletId'] } as const);
}

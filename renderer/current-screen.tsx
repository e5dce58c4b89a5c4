import { ChecklistScreen } from './features/checklist/checklist-screen.tsx';
import { ExposureScreen } from './features/exposure/exposure-screen.tsx';
import { OverviewScreen } from './features/overview/overview-screen.tsx';
import { SettingsScreen } from './features/settings/settings-screen.tsx';
import { AddWalletScreen } from './features/wallets/add-wallet-screen.tsx';
import { WalletScreen } from './features/wallets/wallet-screen.tsx';
import { WalletsScreen } from './features/wallets/wallets-screen.tsx';
import type { Navigate, Screen } from './screen.ts';

type CurrentScreenProps = { readonly screen: Screen; readonly onNavigate: Navigate };

/** The only place where features meet. */
export function CurrentScreen({ screen, onNavigate }: CurrentScreenProps) {
  switch (screen.name) {
    case 'overview':
      return <OverviewScreen onNavigate={onNavigate} />;
    case 'exposure':
      return <ExposureScreen />;
    case 'checklist':
      return <ChecklistScreen openItem={screen.itemId ?? null} />;
    case 'wallets':
      return <WalletsScreen onNavigate={onNavigate} />;
    case 'wallet_add':
      return <AddWalletScreen onNavigate={onNavigate} />;
    case 'wallet':
      return <WalletScreen walletId={screen.walletId} onNavigate={onNavigate} />;
    case 'settings':
      return <SettingsScreen />;
  }
}

import {
  BackupCard,
  ChecklistScreen,
  CoinsPage,
  GenerateScreen,
  HistoryScreen,
  KeepPage,
  LadderScreen,
  LessonsScreen,
  PassphraseCard,
  PlanScreen,
  PriceSourcesCard,
  ReceivePage,
  ReservesScreen,
  ServersScreen,
  SettingsScreen,
  SpendScreen,
  StressScreen,
  VenuePage,
  WalletWizardScreen,
} from './lazy-screens.ts';
import { DiagnosticsCard } from './features/diagnostics/diagnostics-card.tsx';
import { ExchangeCard } from './features/exchange/exchange-card.tsx';
import { ExposureScreen } from './features/exposure/exposure-screen.tsx';
import { ReportCard } from './features/report/report-card.tsx';
import { OverviewScreen } from './features/overview/overview-screen.tsx';
import { PricesCard } from './features/prices/prices-card.tsx';
import { WalletOverview } from './features/wallets/wallet-overview.tsx';
import { WalletsScreen } from './features/wallets/wallets-screen.tsx';
import type { Navigate, Screen, WalletPart } from './screen.ts';
import { WalletFrame, type Wallet } from './wallet-frame.tsx';

type CurrentScreenProps = { readonly screen: Screen; readonly onNavigate: Navigate };

/** The only place where features meet. */
export function CurrentScreen({ screen, onNavigate }: CurrentScreenProps) {
  if (isOfWallets(screen)) return <WalletScreens screen={screen} onNavigate={onNavigate} />;
  if (isOfSettings(screen)) return <SettingsScreens screen={screen} onNavigate={onNavigate} />;
  if (isOfExposure(screen)) return <ExposureScreens screen={screen} onNavigate={onNavigate} />;
  switch (screen.name) {
    case 'overview':
      return <OverviewScreen onNavigate={onNavigate} report={<ReportCard />} />;
    case 'checklist':
    case 'lessons':
      return <ChecklistScreens screen={screen} onNavigate={onNavigate} />;
    case 'reserves':
      return <ReservesScreen onNavigate={onNavigate} />;
    case 'plan':
      return <PlanScreen planId={screen.planId ?? null} onNavigate={onNavigate} />;
  }
}

type ChecklistScreensProps = {
  readonly screen: Extract<Screen, { readonly name: 'checklist' | 'lessons' }>;
  readonly onNavigate: Navigate;
};

function ChecklistScreens({ screen, onNavigate }: ChecklistScreensProps) {
  if (screen.name === 'lessons') return <LessonsScreen onNavigate={onNavigate} />;
  return <ChecklistScreen openItem={screen.itemId ?? null} onNavigate={onNavigate} />;
}

type SettingsPart = Extract<Screen, { readonly name: 'settings' | 'servers' }>;

function isOfSettings(screen: Screen): screen is SettingsPart {
  return screen.name === 'settings' || screen.name === 'servers';
}

type SettingsScreensProps = { readonly screen: SettingsPart; readonly onNavigate: Navigate };

function SettingsScreens({ screen, onNavigate }: SettingsScreensProps) {
  if (screen.name === 'servers') return <ServersScreen onNavigate={onNavigate} />;
  const cards = {
    protection: (
      <>
        <PassphraseCard />
        <BackupCard />
      </>
    ),
    prices: <PriceSourcesCard />,
    diagnostics: <DiagnosticsCard />,
  };
  return <SettingsScreen onNavigate={onNavigate} {...cards} />;
}

type ExposurePart = Extract<Screen, { readonly name: 'exposure' | 'history' | 'stress' }>;

function isOfExposure(screen: Screen): screen is ExposurePart {
  return ['exposure', 'history', 'stress'].includes(screen.name);
}

type ExposureScreensProps = { readonly screen: ExposurePart; readonly onNavigate: Navigate };

function ExposureScreens({ screen, onNavigate }: ExposureScreensProps) {
  switch (screen.name) {
    case 'exposure':
      return screen.venueId === undefined ? (
        <ExposureScreen
          onNavigate={onNavigate}
          exchanges={<ExchangeCard />}
          prices={<PricesCard />}
        />
      ) : (
        <VenuePage venueId={screen.venueId} onNavigate={onNavigate} />
      );
    case 'history':
      return <HistoryScreen onNavigate={onNavigate} />;
    case 'stress':
      return <StressScreen onNavigate={onNavigate} />;
  }
}

type WalletScreen = Extract<Screen, { readonly name: `wallet${string}` }>;

function isOfWallets(screen: Screen): screen is WalletScreen {
  return screen.name.startsWith('wallet');
}

type WalletScreensProps = {
  readonly screen: WalletScreen;
  readonly onNavigate: Navigate;
};

function WalletScreens({ screen, onNavigate }: WalletScreensProps) {
  switch (screen.name) {
    case 'wallets':
      return <WalletsScreen onNavigate={onNavigate} />;
    case 'wallet_add':
      return <WalletWizardScreen onNavigate={onNavigate} />;
    case 'wallet_generate':
      return <GenerateScreen onNavigate={onNavigate} />;
    case 'wallet':
      return <OneWallet {...screen} onNavigate={onNavigate} />;
  }
}

type OneWalletProps = {
  readonly walletId: string;
  readonly part?: WalletPart;
  readonly onNavigate: Navigate;
};

function OneWallet({ walletId, part = 'overview', onNavigate }: OneWalletProps) {
  return (
    <WalletFrame walletId={walletId} part={part} onNavigate={onNavigate}>
      {(wallet) => <WalletPage wallet={wallet} part={part} onNavigate={onNavigate} />}
    </WalletFrame>
  );
}

type WalletPageProps = {
  readonly wallet: Wallet;
  readonly part: WalletPart;
  readonly onNavigate: Navigate;
};

function WalletPage({ wallet, part, onNavigate }: WalletPageProps) {
  switch (part) {
    case 'receive':
      return <ReceivePage walletId={wallet.id} />;
    case 'spend':
      return <SpendScreen walletId={wallet.id} network={wallet.network} />;
    case 'overview':
      return <WalletOverview wallet={wallet} onNavigate={onNavigate} />;
    case 'coins':
      return <CoinsPage wallet={wallet} onNavigate={onNavigate} />;
    case 'ladder':
      return <LadderScreen wallet={wallet} />;
    case 'keep':
      return <KeepPage wallet={wallet} />;
  }
}

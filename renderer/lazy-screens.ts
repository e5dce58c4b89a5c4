import { lazy } from 'react';

// What is not needed for the first screen is loaded when somebody goes there. Each in one line, so that a new screen adds one.
export const CoinsPage = lazy(async () => ({
  default: (await import('./features/coins/coins-page.tsx')).CoinsPage,
}));
export const VenuePage = lazy(async () => ({
  default: (await import('./features/exposure/venue-page.tsx')).VenuePage,
}));
export const GenerateScreen = lazy(async () => ({
  default: (await import('./features/generate/generate-screen.tsx')).GenerateScreen,
}));
export const HistoryScreen = lazy(async () => ({
  default: (await import('./features/history/history-screen.tsx')).HistoryScreen,
}));
export const KeepPage = lazy(async () => ({
  default: (await import('./features/keep/keep-page.tsx')).KeepPage,
}));
export const LadderScreen = lazy(async () => ({
  default: (await import('./features/ladder/ladder-screen.tsx')).LadderScreen,
}));
export const LessonsScreen = lazy(async () => ({
  default: (await import('./features/lessons/lessons-screen.tsx')).LessonsScreen,
}));
export const ReceivePage = lazy(async () => ({
  default: (await import('./features/receive/receive-page.tsx')).ReceivePage,
}));
export const ServersScreen = lazy(async () => ({
  default: (await import('./features/servers/servers-screen.tsx')).ServersScreen,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await import('./features/settings/settings-screen.tsx')).SettingsScreen,
}));
export const BackupCard = lazy(async () => ({
  default: (await import('./features/vault/backup-card.tsx')).BackupCard,
}));
export const PassphraseCard = lazy(async () => ({
  default: (await import('./features/vault/passphrase-card.tsx')).PassphraseCard,
}));
export const PriceSourcesCard = lazy(async () => ({
  default: (await import('./features/prices/price-sources-card.tsx')).PriceSourcesCard,
}));
export const WalletWizardScreen = lazy(async () => ({
  default: (await import('./features/wallet-wizard/wallet-wizard-screen.tsx')).WalletWizardScreen,
}));
export const SpendScreen = lazy(async () => ({
  default: (await import('./features/spend/spend-screen.tsx')).SpendScreen,
}));
export const StressScreen = lazy(async () => ({
  default: (await import('./features/stress/stress-screen.tsx')).StressScreen,
}));
export const PlanScreen = lazy(async () => ({
  default: (await import('./features/plan/plan-screen.tsx')).PlanScreen,
}));
export const ChecklistScreen = lazy(async () => ({
  default: (await import('./features/checklist/checklist-screen.tsx')).ChecklistScreen,
}));
export const ReservesScreen = lazy(async () => ({
  default: (await import('./features/reserves/reserves-screen.tsx')).ReservesScreen,
}));

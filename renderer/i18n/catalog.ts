import type { Locale } from '../../preload/shapes.ts';
import { backup as backupEn } from './en/backup.ts';
import { checklist as checklistEn } from './en/checklist.ts';
import { coins as coinsEn } from './en/coins.ts';
import { devices as devicesEn } from './en/devices.ts';
import { diagnostics as diagnosticsEn } from './en/diagnostics.ts';
import { exchange as exchangeEn } from './en/exchange.ts';
import { exposure as exposureEn } from './en/exposure.ts';
import { generate as generateEn } from './en/generate.ts';
import { glossary as glossaryEn } from './en/glossary.ts';
import { history as historyEn } from './en/history.ts';
import { intake as intakeEn } from './en/intake.ts';
import { keep as keepEn } from './en/keep.ts';
import { ladder as ladderEn } from './en/ladder.ts';
import { lessons as lessonsEn } from './en/lessons.ts';
import { node as nodeEn } from './en/node.ts';
import { overview as overviewEn } from './en/overview.ts';
import { prices as pricesEn } from './en/prices.ts';
import { plan as planEn } from './en/plan.ts';
import { planSteps as planStepsEn } from './en/plan-steps.ts';
import { provenance as provenanceEn } from './en/provenance.ts';
import { receive as receiveEn } from './en/receive.ts';
import { recovery as recoveryEn } from './en/recovery.ts';
import { reminders as remindersEn } from './en/reminders.ts';
import { report as reportEn } from './en/report.ts';
import { reserves as reservesEn } from './en/reserves.ts';
import { reservesKinds as reservesKindsEn } from './en/reserves-kinds.ts';
import { reservesList as reservesListEn } from './en/reserves-list.ts';
import { serverSettings as serverSettingsEn } from './en/server-settings.ts';
import { send as sendEn } from './en/send.ts';
import { settings as settingsEn } from './en/settings.ts';
import { shell as shellEn } from './en/shell.ts';
import { codes as codesEn, spend as spendEn } from './en/spend.ts';
import { stress as stressEn } from './en/stress.ts';
import { vault as vaultEn } from './en/vault.ts';
import { venues as venuesEn } from './en/venues.ts';
import { wallets as walletsEn } from './en/wallets.ts';
import { welcome as welcomeEn } from './en/welcome.ts';
import { wizard as wizardEn } from './en/wizard.ts';
import { backup as backupNl } from './nl/backup.ts';
import { checklist as checklistNl } from './nl/checklist.ts';
import { coins as coinsNl } from './nl/coins.ts';
import { devices as devicesNl } from './nl/devices.ts';
import { diagnostics as diagnosticsNl } from './nl/diagnostics.ts';
import { exchange as exchangeNl } from './nl/exchange.ts';
import { exposure as exposureNl } from './nl/exposure.ts';
import { generate as generateNl } from './nl/generate.ts';
import { glossary as glossaryNl } from './nl/glossary.ts';
import { history as historyNl } from './nl/history.ts';
import { intake as intakeNl } from './nl/intake.ts';
import { keep as keepNl } from './nl/keep.ts';
import { ladder as ladderNl } from './nl/ladder.ts';
import { lessons as lessonsNl } from './nl/lessons.ts';
import { node as nodeNl } from './nl/node.ts';
import { overview as overviewNl } from './nl/overview.ts';
import { prices as pricesNl } from './nl/prices.ts';
import { plan as planNl } from './nl/plan.ts';
import { planSteps as planStepsNl } from './nl/plan-steps.ts';
import { provenance as provenanceNl } from './nl/provenance.ts';
import { receive as receiveNl } from './nl/receive.ts';
import { recovery as recoveryNl } from './nl/recovery.ts';
import { reminders as remindersNl } from './nl/reminders.ts';
import { report as reportNl } from './nl/report.ts';
import { reserves as reservesNl } from './nl/reserves.ts';
import { reservesKinds as reservesKindsNl } from './nl/reserves-kinds.ts';
import { reservesList as reservesListNl } from './nl/reserves-list.ts';
import { serverSettings as serverSettingsNl } from './nl/server-settings.ts';
import { send as sendNl } from './nl/send.ts';
import { settings as settingsNl } from './nl/settings.ts';
import { shell as shellNl } from './nl/shell.ts';
import { codes as codesNl, spend as spendNl } from './nl/spend.ts';
import { stress as stressNl } from './nl/stress.ts';
import { vault as vaultNl } from './nl/vault.ts';
import { venues as venuesNl } from './nl/venues.ts';
import { wallets as walletsNl } from './nl/wallets.ts';
import { welcome as welcomeNl } from './nl/welcome.ts';
import { wizard as wizardNl } from './nl/wizard.ts';

const english = {
  backup: backupEn,
  checklist: checklistEn,
  coins: coinsEn,
  devices: devicesEn,
  exchange: exchangeEn,
  exposure: exposureEn,
  generate: generateEn,
  glossary: glossaryEn,
  history: historyEn,
  intake: intakeEn,
  keep: keepEn,
  ladder: ladderEn,
  lessons: lessonsEn,
  node: nodeEn,
  overview: overviewEn,
  prices: pricesEn,
  plan: planEn,
  planSteps: planStepsEn,
  provenance: provenanceEn,
  receive: receiveEn,
  recovery: recoveryEn,
  reminders: remindersEn,
  report: reportEn,
  reserves: reservesEn,
  reservesKinds: reservesKindsEn,
  reservesList: reservesListEn,
  serverSettings: serverSettingsEn,
  send: sendEn,
  diagnostics: diagnosticsEn,
  settings: settingsEn,
  shell: shellEn,
  codes: codesEn,
  spend: spendEn,
  stress: stressEn,
  vault: vaultEn,
  venues: venuesEn,
  wallets: walletsEn,
  welcome: welcomeEn,
  wizard: wizardEn,
};

/** Every text of the window, by screen. English sets the shape; Dutch that lacks a text does not compile. */
export type Catalog = typeof english;

const dutch: Catalog = {
  backup: backupNl,
  checklist: checklistNl,
  coins: coinsNl,
  devices: devicesNl,
  exchange: exchangeNl,
  exposure: exposureNl,
  generate: generateNl,
  glossary: glossaryNl,
  history: historyNl,
  intake: intakeNl,
  keep: keepNl,
  ladder: ladderNl,
  lessons: lessonsNl,
  node: nodeNl,
  overview: overviewNl,
  prices: pricesNl,
  plan: planNl,
  planSteps: planStepsNl,
  provenance: provenanceNl,
  receive: receiveNl,
  recovery: recoveryNl,
  reminders: remindersNl,
  report: reportNl,
  reserves: reservesNl,
  reservesKinds: reservesKindsNl,
  reservesList: reservesListNl,
  serverSettings: serverSettingsNl,
  send: sendNl,
  diagnostics: diagnosticsNl,
  settings: settingsNl,
  shell: shellNl,
  codes: codesNl,
  spend: spendNl,
  stress: stressNl,
  vault: vaultNl,
  venues: venuesNl,
  wallets: walletsNl,
  welcome: welcomeNl,
  wizard: wizardNl,
};

export const catalogs: Readonly<Record<Locale, Catalog>> = { en: english, nl: dutch };

import type { ProvenanceFindingView } from '../../../preload/wallet-shapes.ts';
import type { AdvisoryLevel, AdvisoryMatch } from '../../domain/provenance/advisory.ts';
import { judgeMakers } from '../../domain/provenance/judge-makers.ts';
import { matchAdvisories } from '../../domain/provenance/match-advisories.ts';
import type { Severity } from '../../domain/fault.ts';
import type { KeyProvenance } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import { advisories, isSeedMaker, seedMakers } from '../../services/seed-makers.ts';
import type { HandlersFor } from '../handler.ts';
import { advisorySentence, makerFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';
import { changeWallet } from './saved-wallets.ts';
import { viewSaved } from './view-wallet.ts';

type ProvenanceMethod = 'device.catalog' | 'provenance.judge' | 'wallet.setProvenance';

/** A wallet whose seed may be guessed can be saved all the same: its owner has to see the coins to move them. */
const SEVERITIES: Readonly<Record<AdvisoryLevel, Severity>> = {
  affected: 'warn',
  possible: 'warn',
  depends: 'info',
};

export const provenanceHandlers: HandlersFor<ProvenanceMethod> = {
  'device.catalog': () => succeed({ devices: seedMakers }),
  'provenance.judge': ({ provenance }, services) =>
    succeed({ findings: judge(provenance, services) }),
  'wallet.setProvenance': async ({ walletId, key, provenance }, services) => {
    if (hasUnknownMaker([provenance])) return unknownMaker();
    const changed = await changeWallet(services, walletId, (wallet) => {
      if (key >= wallet.keys.length) return fail({ code: 'not_found', fields: ['key'] } as const);
      const kept = wallet.keys.map((_, at) =>
        at === key ? provenance : (wallet.provenance[at] ?? null),
      );
      return succeed({ ...wallet, provenance: kept });
    });
    return viewSaved(changed);
  },
};

/** Whether one of these names a device that is in no list. */
export function hasUnknownMaker(provenance: readonly (KeyProvenance | null)[]): boolean {
  return provenance.some((one) => one !== null && !isSeedMaker(one.device));
}

/** The refusal of a device that is in no list. */
export function unknownMaker() {
  return fail({ code: 'unknown_device', fields: ['provenance'] } as const);
}

function judge(
  provenance: readonly (KeyProvenance | null)[],
  services: Services,
): readonly ProvenanceFindingView[] {
  const locale = services.locale();
  const nameOf = (device: string): string | null =>
    seedMakers.find(({ id }) => id === device)?.name ?? null;
  const makers = judgeMakers(provenance, nameOf).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: makerFindingSentence(finding, locale),
    key: null,
    level: null,
    source: null,
    secondary: false,
    published: null,
  }));
  const matched = matchAdvisories(provenance, advisories).map((match) => viewOf(match, services));
  return [...matched, ...makers];
}

function viewOf(
  { key, level, advisory }: AdvisoryMatch,
  services: Services,
): ProvenanceFindingView {
  const { id, source, secondary, published } = advisory;
  return {
    code: id,
    severity: SEVERITIES[level],
    message: advisorySentence(id, level, services.locale()),
    key,
    level,
    source,
    secondary,
    published,
  };
}

import generalLinks from '../../../../assets/data/links.json' with { type: 'json' };
import venueLinks from '../../../../assets/data/venue-links.json' with { type: 'json' };
import { CUSTODY_RISK } from '../../../../main/domain/exposure/custody-risk.ts';
import { ORIGIN_STRENGTH } from '../../../../main/domain/exposure/known-fact.ts';
import { MITIGATIONS } from '../../../../main/domain/exposure/mitigations.ts';
import { PENALTIES } from '../../../../main/domain/exposure/penalties.ts';
import { BANDS, FACTOR_WEIGHTS } from '../../../../main/domain/exposure/score-weights.ts';

/** Rows of the tables in docs/score.md, as the data has them. */
export function weightRows(): readonly string[] {
  return [
    ...Object.entries(FACTOR_WEIGHTS).map(([id, { weight, why, source }]) =>
      row(id, weight, why, source),
    ),
    ...Object.entries(CUSTODY_RISK).map(([id, { base, why, source }]) =>
      row(id, base, why, source),
    ),
    ...MITIGATIONS.flatMap(({ id, weight, why, parts, source }) => [
      row(`**${id}**`, weight, why, source),
      ...parts.map((part) =>
        row(
          `${part.fact} (${part.termMonths} months)`,
          round(weight * part.weight),
          part.why,
          null,
        ),
      ),
    ]),
    ...PENALTIES.map(({ fact, adds, termMonths, why, source }) =>
      row(`${fact} (${termMonths} ${termMonths === 1 ? 'month' : 'months'})`, adds, why, source),
    ),
    ...Object.entries(ORIGIN_STRENGTH).map(([id, strength]) => `| ${id} | ${strength} |`),
    ...BANDS.map(({ band, below }) => `| ${band} | ${below === Infinity ? '100' : below} |`),
  ];
}

/** The page behind each weight stands beside its reason. */
function row(name: string, value: number, why: string, source: string | null): string {
  return source === null
    ? `| ${name} | ${value} | ${why} | |`
    : `| ${name} | ${value} | ${why} | [${source}](${addressOf(source)}) |`;
}

function addressOf(id: string): string {
  const link = [...generalLinks, ...venueLinks].find((one) => one.id === id);
  if (link === undefined) throw new Error(`No link ${id}`);
  return link.url;
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

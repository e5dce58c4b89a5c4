import * as v from 'valibot';
import incidentData from '../../assets/data/incidents.json' with { type: 'json' };
import lessonData from '../../assets/data/lessons.json' with { type: 'json' };
import linkData from '../../assets/data/links.json' with { type: 'json' };
import venueLinkData from '../../assets/data/venue-links.json' with { type: 'json' };
import type { SourceView } from '../../preload/stress-shapes.ts';
import { CATALOG } from '../domain/checklist/catalog.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import { WAYS_HELD } from '../domain/incidents/way-held.ts';
import type { LessonEvent } from '../domain/lessons/lesson-event.ts';
import { advisories, isSeedMaker } from './seed-makers.ts';

const links = [...linkData, ...venueLinkData];
const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
/** A day, a month or a year. */
const moment = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const sources = v.array(v.picklist(links.map(({ id }) => id)));
const items = v.pipe(v.array(v.picklist(CATALOG.map(({ id }) => id))), v.minLength(1));

const event = v.pipe(
  v.strictObject({
    id: v.picklist([
      'praised',
      'ranked',
      'mixed_up',
      'balance_sheet',
      'token_sale',
      'run',
      'stop',
      'no_rescue',
      'freeze',
      'contagion',
      'filing',
      'prices',
      'inside',
      'more_filings',
      'proof_asked',
      'payments',
    ]),
    phase: v.picklist(['before', 'week', 'after']),
    from: v.nullable(day),
    through: v.nullable(day),
    sources,
    fromTexts: v.boolean(),
    items,
  }),
  v.check(({ sources: named, fromTexts }) => fromTexts || named.length > 0, 'no source'),
);

const reaches = v.variant('kind', [
  v.strictObject({
    kind: v.literal('held'),
    ways: v.pipe(v.array(v.picklist(WAYS_HELD)), v.minLength(1)),
    houses: v.array(text),
    ownToken: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('weak_seed'),
    advisory: v.picklist(advisories.map(({ id }) => id)),
  }),
  v.strictObject({ kind: v.literal('known_to_maker'), device: v.pipe(text, v.check(isSeedMaker)) }),
]);

const incident = v.strictObject({
  id: v.picklist([
    'mt_gox',
    'bitfinex_2016',
    'quadrigacx',
    'ledger_2020',
    'celsius',
    'voyager',
    'ftx',
    'blockfi',
    'genesis',
    'prime_trust',
    'milk_sad',
    'dmm_bitcoin',
    'wazirx',
    'bybit',
    'coldcard_2026',
  ]),
  name: text,
  kind: v.picklist([
    'lender',
    'exchange',
    'custodian',
    'seed_entropy',
    'signing_ui',
    'data_leak',
    'sole_keyholder',
  ]),
  at: moment,
  reaches,
  sources: v.pipe(sources, v.minLength(1)),
  items,
});

/** The week of 2 to 11 November 2022, in the order told (assets/data/lessons.json), checked when the program starts. */
export const lessonEvents: readonly LessonEvent[] = v.parse(v.array(event), lessonData);

/** Incidents, the oldest first (assets/data/incidents.json), checked when the program starts. */
export const incidents: readonly Incident[] = v.parse(v.array(incident), incidentData);

const named = new Set([...lessonEvents, ...incidents].flatMap((one) => one.sources));

/** The pages that the timeline and the incidents name. */
export const lessonSources: readonly SourceView[] = links
  .filter(({ id }) => named.has(id))
  .map(({ id, title, kind, checked }) => ({
    id,
    title,
    kind: kind === 'primary' ? 'primary' : 'secondary',
    checked,
  }));

import { joinQueries, useQuery, type Query } from '../../use-query.ts';
import type { ExposureData } from './exposure-data.ts';

/** Reads everything that the screen shows. */
export function useExposure(): Query<ExposureData> {
  const score = useQuery('exposure.score', {});
  const venues = useQuery('venue.list', {});
  const holdings = useQuery('holding.list', {});
  const imports = useQuery('import.list', {});
  const settings = useQuery('settings.get', {});
  const all = joinQueries({ score, venues, holdings, imports, settings });
  if (all.kind !== 'done') return all;
  const { value } = all;
  return {
    kind: 'done',
    value: {
      score: value.score,
      settings: value.settings,
      venues: value.venues.venues,
      holdings: value.holdings.holdings,
      imports: value.imports.imports,
    },
  };
}

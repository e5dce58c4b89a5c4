import type { TimeDoubt } from './read-time.ts';
import { importFinding } from './import-finding.ts';
import { isUsed, type Movement, type MovementFold } from './movement.ts';
import { nameList } from './name-list.ts';
import { isPlausibleTime } from './plausible-time.ts';
import type { ImportFinding, ImportFindingCode } from './statement.ts';

type Notice = { count: number; readonly record: number; readonly names: Set<string> };
type NoticeCode = Extract<
  ImportFindingCode,
  'unknown_type' | 'implausible_date' | 'duplicate_rows' | 'bad_number' | 'bad_date' | TimeDoubt
>;

/** More are never shown. */
const MAX_NAMES = 50;

/** What single records show: those left out, dates that cannot be right, and kinds nobody knows. */
export function foldNotices(latest: number): MovementFold<readonly ImportFinding[]> {
  const notices = new Map<NoticeCode, Notice>();
  const note = (code: NoticeCode, { record }: Movement, name = ''): void => {
    const notice = notices.get(code) ?? { count: 0, record, names: new Set() };
    notice.count++;
    if (notice.names.size < MAX_NAMES) notice.names.add(name);
    notices.set(code, notice);
  };
  return {
    take: (movement) => {
      const { reason, type, timeDoubt, badColumn } = movement;
      if (reason === 'unknown_type') note('unknown_type', movement, type);
      if (reason === 'duplicate_row') note('duplicate_rows', movement);
      if (reason === 'bad_number') note('bad_number', movement, badColumn ?? '');
      if (reason === 'bad_date') note('bad_date', movement);
      if (!isUsed(movement)) return;
      if (movement.effect === null) note('unknown_type', movement, type);
      if (!isPlausibleTime(movement.time, latest)) note('implausible_date', movement);
      if (timeDoubt !== null) note(timeDoubt, movement);
    },
    finish: () => ORDER.flatMap((code) => findingOf(code, notices.get(code))),
  };
}

const ORDER: readonly NoticeCode[] = [
  'unknown_type',
  'implausible_date',
  'duplicate_rows',
  'bad_number',
  'bad_date',
  'ambiguous_date',
  'ambiguous_local_time',
];

function findingOf(code: NoticeCode, notice: Notice | undefined): readonly ImportFinding[] {
  if (notice === undefined) return [];
  const { count, record, names } = notice;
  if (code === 'unknown_type') return [importFinding(code, { count, types: nameList(names) })];
  if (code === 'duplicate_rows') return [importFinding(code, { count })];
  const [column = ''] = names;
  return [
    importFinding(code, code === 'bad_number' ? { count, record, column } : { count, record }),
  ];
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Verdict } from './reserves-data.ts';
import type { SecondSource } from './use-proof.ts';

type VerdictNoteProps = {
  readonly verdict: Verdict;
  /** Where the user read the root too; null where they did not. */
  readonly place: SecondSource | null;
  readonly kind: string;
  readonly onRestart: () => void;
};

/** Reasons that say nothing of the proof: it could not be read as one. */
const UNREAD: ReadonlySet<Verdict['reason']> = new Set([
  'too_large',
  'not_text',
  'unknown_scheme',
  'scheme_not_offered',
  'missing_file',
  'missing_field',
  'unknown_asset_list',
]);

/** The verdict in words. Counted is never called able to pay. */
export function VerdictNote({ verdict, place, kind, onRestart }: VerdictNoteProps) {
  const { t, say, format } = useTexts();
  const { verdict: text, again } = t.reserves;
  if (!verdict.included) {
    const isUnread = UNREAD.has(verdict.reason);
    return (
      <Callout
        meaning={isUnread ? 'due' : 'exposed'}
        title={isUnread ? text.unreadTitle : text.refusedTitle}
        titleLevel={2}
        isAlert
      >
        <p>{verdict.message}</p>
        <p className="muted">{kind}</p>
      </Callout>
    );
  }
  const { auditDay, isConfirmed } = verdict;
  const words =
    place?.day !== undefined && isConfirmed
      ? say(text.included.published, { day: format.day(place.day) })
      : auditDay === null
        ? text.included.plain
        : say(text.included.dated, { day: format.day(auditDay) });
  return (
    <Callout
      meaning={isConfirmed ? 'proven' : 'due'}
      title={text.includedTitle}
      titleLevel={2}
      isAlert
    >
      <p>{words}</p>
      <p className="muted">{kind}</p>
      <div className="row">
        <Button onClick={onRestart}>{again}</Button>
      </div>
    </Callout>
  );
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useSurroundings } from './use-surroundings.ts';

const MEANINGS = { online: 'due', offline: 'proven', unknown: 'unknown' } as const;

/** Says whether the computer is on a network, as it is now, and why that matters. */
export function SurroundingsNote() {
  const { generate: text } = useTexts().t;
  const connection = useSurroundings();
  if (connection === null) return null;
  return (
    <div role="status">
      <Callout meaning={MEANINGS[connection]}>
        <strong>{text.connection[connection].title}.</strong> {text.connection[connection].text}
      </Callout>
    </div>
  );
}

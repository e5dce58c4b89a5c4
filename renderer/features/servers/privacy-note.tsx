import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Meaning } from '../../ui/mark.tsx';
import type { Server } from './server-data.ts';
import { isOpenToOthers, privacyOf, type PrivacyNote as Note } from './privacy-of.ts';

type PrivacyNoteProps = {
  readonly server: Pick<Server, 'kind' | 'host' | 'tls'> & { readonly isByProxy: boolean };
};

const MEANINGS: Readonly<Record<Note, Meaning>> = {
  core: 'proven',
  ownHere: 'proven',
  ownHome: 'proven',
  onion: 'unknown',
  others: 'due',
  othersTor: 'unknown',
};

/** What a server can see of its user, and who else could. */
export function PrivacyNote({ server }: PrivacyNoteProps) {
  const { serverSettings: text } = useTexts().t;
  const note = privacyOf(server);
  return (
    <>
      <Callout meaning={MEANINGS[note]} title={text.privacyTitle}>
        {text.privacy[note]}
      </Callout>
      {isOpenToOthers(server) && (
        <Callout meaning="exposed" title={text.plainTitle}>
          {text.plainText}
        </Callout>
      )}
    </>
  );
}

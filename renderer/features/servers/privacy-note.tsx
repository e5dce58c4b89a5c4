import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Meaning } from '../../ui/mark.tsx';
import type { Server } from './server-data.ts';
import { isOpenToOthers, privacyOf, type PrivacyNote as Note } from './privacy-of.ts';

type PrivacyNoteProps = {
  readonly server: Pick<Server, 'kind' | 'host' | 'tls'> & { readonly isByProxy: boolean };
  /** 2 where it stands right below the title of the screen. */
  readonly titleLevel?: 2 | 3;
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
export function PrivacyNote({ server, titleLevel = 3 }: PrivacyNoteProps) {
  const { serverSettings: text } = useTexts().t;
  const note = privacyOf(server);
  const isOpen = isOpenToOthers(server);
  return (
    <>
      <Callout
        meaning={isOpen ? 'unknown' : MEANINGS[note]}
        title={text.privacyTitle}
        titleLevel={titleLevel}
      >
        {text.privacy[note]}
      </Callout>
      {isOpen && (
        <Callout meaning="exposed" title={text.plainTitle} titleLevel={titleLevel}>
          {text.plainText}
        </Callout>
      )}
    </>
  );
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { hostPlace } from './host-place.ts';
import type { FormPart } from './form-part.ts';
import type { Tls } from './server-data.ts';

const WAYS: readonly Tls[] = ['ca', 'pin', 'off'];

/** How the connection is encrypted, each way with what it means. */
export function EncryptionFields({ draft, onChange, faultAt }: FormPart) {
  const { serverSettings: text } = useTexts().t;
  const fault = faultAt('tls');
  // HTTP carries passwords: main lets it go unencrypted nowhere else.
  const isWeb = draft.kind !== 'electrum';
  return (
    <>
      <RadioChoice
        label={text.encryption}
        value={draft.tls}
        options={WAYS.map((value) => ({
          value,
          label: text.encryptions[value].name,
          hint: value === 'off' && isWeb ? text.offForWeb : text.encryptions[value].text,
        }))}
        onChoose={(tls) => onChange({ tls })}
      />
      {hostPlace(draft.host) === 'onion' && <p className="muted">{text.onionEncryption}</p>}
      {fault !== null && (
        <Callout meaning="exposed" isAlert>
          {fault}
        </Callout>
      )}
    </>
  );
}

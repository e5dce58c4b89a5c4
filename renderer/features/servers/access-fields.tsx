import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Access } from './server-draft.ts';
import type { FormPart } from './form-part.ts';

/** How Bitcoin Core lets the app in. What was saved before is kept or replaced, never shown. */
export function AccessFields({ draft, onChange, faultAt }: FormPart) {
  const { serverSettings: text } = useTexts().t;
  const ways: readonly Access[] =
    draft.serverId === null ? ['cookie', 'password'] : ['keep', 'cookie', 'password'];
  const fault = faultAt('access');
  return (
    <>
      <RadioChoice
        label={text.access}
        value={draft.access}
        options={ways.map((value) => ({ value, ...text.accessChoices[value] }))}
        onChoose={(access) => onChange({ access })}
      />
      {draft.access === 'password' && (
        <>
          <TextInput
            label={text.user}
            className="exact"
            autoCapitalize="off"
            value={draft.user}
            maxLength={256}
            onValue={(user) => onChange({ user })}
            error={faultAt('user')}
          />
          <MaskedInput
            label={text.password}
            showLabel={text.showTyped}
            value={draft.password}
            maxLength={256}
            onValue={(password) => onChange({ password })}
            error={faultAt('password')}
          />
        </>
      )}
      {fault !== null && (
        <Callout meaning="exposed" isAlert>
          {fault}
        </Callout>
      )}
    </>
  );
}

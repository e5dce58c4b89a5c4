import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TOR_HERE } from './server-draft.ts';
import type { FormPart } from './form-part.ts';
import styles from './server-form.module.css';

/** Whether the way leads through a SOCKS5 proxy, and through which. */
export function ProxyFields({ draft, onChange, faultAt }: FormPart) {
  const { serverSettings: text } = useTexts().t;
  const fault = faultAt('proxyHost');
  return (
    <>
      <Switch
        label={text.proxy}
        hint={text.proxyHint}
        isOn={draft.isByProxy}
        onSwitch={(isByProxy) => onChange({ isByProxy })}
      />
      {/* An onion address without a proxy: there is no field yet that could say so. */}
      {!draft.isByProxy && fault !== null && (
        <Callout meaning="exposed" isAlert>
          {fault}
        </Callout>
      )}
      {draft.isByProxy && (
        <div className={styles['place']}>
          <TextInput
            label={text.proxyHost}
            className="exact"
            value={draft.proxyHost}
            maxLength={255}
            onValue={(proxyHost) => onChange({ proxyHost })}
            error={fault}
          />
          <TextInput
            label={text.proxyPort}
            className="exact"
            inputMode="numeric"
            value={draft.proxyPort}
            maxLength={5}
            onValue={(proxyPort) => onChange({ proxyPort })}
            error={faultAt('proxyPort')}
          />
        </div>
      )}
      {draft.isByProxy && (
        <div>
          <Button onClick={() => onChange(TOR_HERE)}>
            {`${text.torHere} (${TOR_HERE.proxyHost}:${TOR_HERE.proxyPort})`}
          </Button>
        </div>
      )}
    </>
  );
}

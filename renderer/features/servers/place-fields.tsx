import { useTexts } from '../../i18n/use-texts.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { KINDS, NETWORKS } from './server-data.ts';
import type { FormPart } from './form-part.ts';
import styles from './server-form.module.css';

/** What kind of server it is, of which network, and where it stands. */
export function PlaceFields({ draft, onChange, faultAt }: FormPart) {
  const { t } = useTexts();
  const text = t.serverSettings;
  return (
    <>
      <div className={styles['pair']}>
        <Choice
          label={text.kind}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
          onChoose={(kind) => onChange({ kind })}
        />
        <Choice
          label={text.network}
          hint={text.networkHint}
          value={draft.network}
          options={NETWORKS.map((value) => ({ value, label: t.wallets.networks[value] }))}
          onChoose={(network) => onChange({ network })}
        />
      </div>
      <TextInput
        label={text.name}
        hint={text.nameHint}
        value={draft.name}
        maxLength={80}
        onValue={(name) => onChange({ name })}
      />
      <div className={styles['place']}>
        <TextInput
          label={text.host}
          hint={text.hostHints[draft.kind]}
          className="exact"
          autoCapitalize="off"
          value={draft.host}
          maxLength={255}
          onValue={(host) => onChange({ host })}
          error={faultAt('host')}
        />
        <TextInput
          label={text.port}
          className="exact"
          inputMode="numeric"
          value={draft.port}
          maxLength={5}
          onValue={(port) => onChange({ port })}
          error={faultAt('port')}
        />
      </div>
      {draft.kind === 'esplora' && (
        <TextInput
          label={text.root}
          hint={text.rootHint}
          className="exact"
          value={draft.root}
          maxLength={100}
          onValue={(root) => onChange({ root })}
          error={faultAt('root')}
        />
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import type { AppInfo, Settings, SettingsChoice } from '../../../preload/shapes.ts';
import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { useCommand } from '../../use-command.ts';
import { joinQueries, useQuery } from '../../use-query.ts';
import { currencyOptions } from './currency-options.ts';
import { NoticesCard } from './notices-card.tsx';
import { ServersCard } from './servers-card.tsx';
import styles from './settings-screen.module.css';

type SettingsScreenProps = {
  readonly onNavigate: Navigate;
  /** What protects the data. */
  readonly protection: ReactNode;
  /** The card of sources of prices: a feature of its own. */
  readonly prices: ReactNode;
  /** What helps when something goes wrong. */
  readonly diagnostics: ReactNode;
};

export function SettingsScreen({
  onNavigate,
  protection,
  prices,
  diagnostics,
}: SettingsScreenProps) {
  const { t } = useTexts();
  const settings = useQuery('settings.get', {});
  const vault = useQuery('vault.status', {});
  const info = useQuery('app.info', {});
  const chain = useQuery('chain.servers', {});
  const money = useQuery('price.currencies', {});
  const change = useCommand('settings.set');
  return (
    <Page title={t.settings.title}>
      {change.error !== null && (
        <Callout meaning="exposed" isAlert>
          {change.error.message}
        </Callout>
      )}
      <QueryView query={joinQueries({ settings, vault, info, chain, money })}>
        {(value) => (
          <>
            <LookCard
              settings={value.settings}
              currencies={value.money.currencies}
              onChange={(choice) => void change.run(choice)}
            />
            <ServersCard
              servers={value.chain.servers}
              onOpen={() => onNavigate({ name: 'servers' })}
            />
            {prices}
            <NoticesCard settings={value.settings} onChange={(choice) => void change.run(choice)} />
            {protection}
            <DataCard vault={value.vault} info={value.info} />
            {diagnostics}
            <AboutCard info={value.info} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

type LookCardProps = {
  readonly settings: Settings;
  readonly currencies: readonly string[];
  readonly onChange: (choice: Partial<SettingsChoice>) => void;
};

function LookCard({ settings, currencies, onChange }: LookCardProps) {
  const { locale, t } = useTexts();
  const text = t.settings;
  return (
    <Card title={text.look}>
      <div className={styles['choices']}>
        <Choice
          label={text.language}
          value={settings.locale}
          options={(['system', 'en', 'nl'] as const).map((value) => ({
            value,
            label: text.languages[value],
          }))}
          onChoose={(locale) => onChange({ locale })}
        />
        <Choice
          label={text.theme}
          value={settings.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: text.themes[value],
          }))}
          onChoose={(theme) => onChange({ theme })}
        />
        <Choice
          label={text.currency}
          hint={text.currencyHint}
          value={settings.currency}
          options={currencyOptions(currencies, locale)}
          onChoose={(currency) => onChange({ currency })}
        />
      </div>
    </Card>
  );
}

function DataCard({ vault, info }: { readonly vault: VaultStatus; readonly info: AppInfo }) {
  const { t, format } = useTexts();
  const text = t.settings;
  const savedAt = vault.state === 'open' ? vault.savedAt : null;
  return (
    <Card title={text.data}>
      <Facts
        facts={[
          { name: text.folder, value: <code>{info.profileFolder}</code> },
          { name: text.saved, value: savedAt === null ? text.neverSaved : format.moment(savedAt) },
          {
            name: text.generation,
            value: format.count(vault.state === 'open' ? vault.generation : 0),
          },
        ]}
      />
    </Card>
  );
}

function AboutCard({ info }: { readonly info: AppInfo }) {
  const { settings: text } = useTexts().t;
  return (
    <Card title={text.about}>
      <Facts
        facts={[
          { name: text.version, value: info.version },
          { name: text.licence, value: text.licenceText },
        ]}
      />
    </Card>
  );
}

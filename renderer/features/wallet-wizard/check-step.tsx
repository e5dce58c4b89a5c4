import { useTexts } from '../../i18n/use-texts.tsx';
import { inputOf } from '../../intake/intake.ts';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Findings } from '../../ui/findings.tsx';
import { useQuery } from '../../use-query.ts';
import { ProvenanceFindings } from '../../wallet-parts/provenance-findings.tsx';
import styles from './check-step.module.css';
import { combineInputOf, MULTISIG_SCRIPTS } from './combine-input-of.ts';
import { ImportedSeedsCard } from './imported-seeds-card.tsx';
import { InspectionFacts } from './inspection-facts.tsx';
import { NetworkChoice } from './network-choice.tsx';
import { SaveCard } from './save-card.tsx';
import { ScriptChoice } from './script-choice.tsx';
import { settledInput, type Settled } from './settled-input.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import type { Inspection, ReadKey } from './wizard-draft.ts';

type CheckStepProps = { readonly onNavigate: Navigate };

/** What the wallet is, what to know about it, the address to compare, and the name to save it under. */
export function CheckStep({ onNavigate }: CheckStepProps) {
  const { draft } = useWizardDraft();
  const read = draft.keys[0]?.read ?? null;
  if (draft.setUp === 'multisig') return <MultisigCheck onNavigate={onNavigate} />;
  return read === null ? null : <SingleCheck read={read} onNavigate={onNavigate} />;
}

function SingleCheck({ read, onNavigate }: CheckStepProps & { readonly read: ReadKey }) {
  const { draft } = useWizardDraft();
  const query = useQuery('wallet.inspect', { ...inputOf(read.intake), ...settledInput(draft) });
  return (
    <QueryView query={query}>
      {(inspection) => (
        // What the text itself left open stays open after a choice, which can be changed.
        <CheckedWallet
          inspection={inspection}
          choices={read.inspection.scriptChoices}
          onNavigate={onNavigate}
        />
      )}
    </QueryView>
  );
}

function MultisigCheck({ onNavigate }: CheckStepProps) {
  const { draft } = useWizardDraft();
  const query = useQuery('wallet.combine', combineInputOf(draft));
  return (
    <QueryView query={query}>
      {(inspection) => (
        <CheckedWallet inspection={inspection} choices={MULTISIG_SCRIPTS} onNavigate={onNavigate} />
      )}
    </QueryView>
  );
}

type CheckedWalletProps = CheckStepProps & {
  readonly inspection: Inspection;
  readonly choices: Inspection['scriptChoices'];
};

function CheckedWallet({ inspection, choices, onNavigate }: CheckedWalletProps) {
  const { change } = useWizardDraft();
  const settle = (settled: Settled): void =>
    change((draft) => ({ ...draft, ...settled, isAccepted: false }));
  const isBlocked = inspection.findings.some(({ severity }) => severity === 'block');
  return (
    <>
      <WhatCard inspection={inspection} choices={choices} onSettle={settle} />
      <FirstAddressCard inspection={inspection} />
      <OriginCard inspection={inspection} />
      <ImportedSeedsCard keys={inspection.keys} />
      {!isBlocked && <SaveCard inspection={inspection} onNavigate={onNavigate} />}
    </>
  );
}

type WhatCardProps = {
  readonly inspection: Inspection;
  readonly choices: Inspection['scriptChoices'];
  readonly onSettle: (settled: Settled) => void;
};

function WhatCard({ inspection, choices, onSettle }: WhatCardProps) {
  const { t } = useTexts();
  const text = t.wallets;
  const scriptChoice = (
    <ScriptChoice
      chosen={inspection.script}
      choices={choices}
      onScript={(script) => onSettle({ script })}
    />
  );
  return (
    <Card title={text.what}>
      <InspectionFacts inspection={inspection} />
      {inspection.network !== 'mainnet' && (
        <NetworkChoice
          network={inspection.network}
          onNetwork={(network) => onSettle({ network })}
        />
      )}
      {choices.length > 1 && inspection.kind === 'multisig' && (
        <Details summary={t.wizard.otherScript}>{scriptChoice}</Details>
      )}
      {choices.length > 1 && inspection.kind !== 'multisig' && scriptChoice}
      <Findings title={text.findings} findings={inspection.findings} labels={t.shell.severities} />
      {inspection.findings.length === 0 && <Callout meaning="proven">{text.noFindings}</Callout>}
    </Card>
  );
}

/** What is published about the seeds, and what a fingerprint cannot prove. */
function OriginCard({ inspection }: { readonly inspection: Inspection }) {
  const { wizard: text } = useTexts().t;
  const { draft } = useWizardDraft();
  return (
    <>
      {inspection.kind === 'multisig' && (
        <Callout meaning="unknown" title={text.trustTitle}>
          {text.trustText}
        </Callout>
      )}
      {draft.setUp !== 'import' && (
        <ProvenanceFindings provenance={draft.keys.map(({ provenance }) => provenance)} />
      )}
    </>
  );
}

function FirstAddressCard({ inspection: { firstAddresses } }: { readonly inspection: Inspection }) {
  const { wallets: text } = useTexts().t;
  const [first] = firstAddresses;
  if (first === undefined) return null;
  return (
    <Card title={text.firstAddress}>
      <AddressBlock address={first} isLarge />
      <p>{text.firstAddressHint}</p>
      <p className="muted small">{text.agreed}</p>
      {firstAddresses.length > 1 && (
        <Details summary={text.firstAddresses}>
          <ol className={styles['addresses']}>
            {firstAddresses.map((address) => (
              <li key={address}>
                <AddressBlock address={address} />
              </li>
            ))}
          </ol>
        </Details>
      )}
    </Card>
  );
}

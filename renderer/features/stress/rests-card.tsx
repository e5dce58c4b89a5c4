import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import {
  EMPTY_DRAFT,
  fieldText,
  NUMBER_FIELDS,
  readField,
  type Draft,
} from './parameter-fields.ts';
import { SourceNote } from './source-note.tsx';
import type { ParameterId, Source, Stressed } from './stress-data.ts';
import styles from './rests-card.module.css';

type RestsCardProps = {
  readonly scenario: Stressed['scenario'];
  readonly example: string;
  readonly sources: readonly Source[];
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

/** Every number behind the answer, whether it is a fact or a guess, and a field to change it. */
export function RestsCard({ example, draft, onDraft, ...rest }: RestsCardProps) {
  const { t, say } = useTexts();
  const text = t.stress;
  const kinds = Object.values(rest.scenario.parameters).map(({ kind }) => kind);
  return (
    <Card
      title={text.restsTitle}
      aside={
        draft !== EMPTY_DRAFT && (
          <Button kind="quiet" onClick={() => onDraft(EMPTY_DRAFT)}>
            {say(text.reset, { example })}
          </Button>
        )
      }
    >
      <p className="muted">{text.restsText}</p>
      <Details
        summary={say(text.showNumbers, {
          facts: kinds.filter((kind) => kind === 'fact').length,
          assumptions: kinds.filter((kind) => kind === 'assumption').length,
        })}
      >
        <Numbers draft={draft} onDraft={onDraft} {...rest} />
      </Details>
    </Card>
  );
}

function Numbers({ scenario, sources, draft, onDraft }: Omit<RestsCardProps, 'example'>) {
  const { locale, t, say, format } = useTexts();
  const text = t.stress;
  const { parameters } = scenario;
  return (
    <>
      <ul className={styles['rows']}>
        {NUMBER_FIELDS.map((field) => {
          const typed = draft.typed[field.id];
          const isBad = typed !== undefined && readField(field, typed, locale) === undefined;
          const { title, hint } = text.parameters[field.id];
          const ends = { low: field.low, high: field.high };
          return (
            <li key={field.id} className={styles['row']}>
              <TextInput
                label={field.unit === 'percent' ? `${title} (${text.percent})` : title}
                hint={hint}
                inputMode="decimal"
                value={typed ?? fieldText(field, parameters, locale)}
                error={isBad ? say(text.badNumber, ends) : null}
                onValue={(value) =>
                  onDraft({ ...draft, typed: { ...draft.typed, [field.id]: value } })
                }
              />
              <Basis id={field.id} scenario={scenario} sources={sources} />
            </li>
          );
        })}
        <li className={styles['row']}>
          <Choice
            label={text.parameters.claimIn.title}
            hint={text.parameters.claimIn.hint}
            value={parameters.claimIn.value}
            options={(['coins', 'money'] as const).map((value) => ({
              value,
              label: text.claim[value],
            }))}
            onChoose={(claimIn) => onDraft({ ...draft, claimIn })}
          />
          <Basis id="claimIn" scenario={scenario} sources={sources} />
        </li>
      </ul>
      {Object.entries(scenario.assets).map(([asset, { recoveryLow, recoveryHigh }]) => (
        <p key={asset} className="small">
          {say(text.assetOwn, {
            asset,
            low: format.percent(Number((recoveryLow ?? parameters.recoveryLow).value)),
            high: format.percent(Number((recoveryHigh ?? parameters.recoveryHigh).value)),
          })}
        </p>
      ))}
    </>
  );
}

type BasisProps = {
  readonly id: ParameterId;
  readonly scenario: Stressed['scenario'];
  readonly sources: readonly Source[];
};

/** What one number rests on. */
function Basis({ id, scenario, sources }: BasisProps) {
  const { stress: text } = useTexts().t;
  const { kind, source } = scenario.parameters[id];
  return (
    <div className={styles['basis']}>
      <EvidenceChip meaning={kind === 'fact' ? 'proven' : 'unknown'} what={text.kind[kind]} />
      {source !== null && <SourceNote id={source} sources={sources} />}
    </div>
  );
}

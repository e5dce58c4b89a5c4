import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import type { CatalogVenue, Venue } from './exposure-data.ts';
import { useSaveVenue } from './use-save-venue.ts';
import { draftOfEntry, draftOfVenue, EMPTY_DRAFT, type VenueDraft } from './venue-draft.ts';

const CUSTODIES = [
  'exchange_spot',
  'exchange_earn',
  'broker_no_withdrawal',
  'lender',
  'stablecoin',
  'wrapped_token',
  'platform_token',
  'etf',
  'fund',
  'qualified_custodian',
  'multi_institution',
  'collaborative_multisig',
] as const;

type VenueFormProps = {
  readonly venue: Venue | null;
  readonly catalog: readonly CatalogVenue[];
  readonly onClose: () => void;
};

export function VenueForm({ venue, catalog, onClose }: VenueFormProps) {
  const { t, say } = useTexts();
  const text = t.exposure.venueForm;
  const { save, error, isRunning } = useSaveVenue(venue, onClose);
  const [draft, setDraft] = useState<VenueDraft>(() => firstDraft(venue, catalog));
  const change = (part: Partial<VenueDraft>): void =>
    setDraft((before) => ({ ...before, ...part }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(draft);
      }}
    >
      {venue === null && (
        <Choice
          label={text.pick}
          value={draft.catalogId}
          options={[
            ...byName(catalog).map(({ id, name, closed }) => {
              return { value: id, label: closed === null ? name : say(text.closed, { name }) };
            }),
            { value: '', label: text.other },
          ]}
          onChoose={(id) => {
            const entry = catalog.find((one) => one.id === id);
            setDraft(entry === undefined ? EMPTY_DRAFT : draftOfEntry(entry));
          }}
        />
      )}
      <TextInput
        label={text.name}
        value={draft.name}
        onValue={(name) => change({ name })}
        error={fieldError(error, 'name')}
        required
      />
      <Choice
        label={text.custody}
        value={draft.custody}
        options={CUSTODIES.map((value) => ({ value, label: t.exposure.custody[value] }))}
        onChoose={(custody) => change({ custody })}
      />
      <TextInput
        label={text.group}
        hint={text.groupHint}
        value={draft.riskGroup}
        onValue={(riskGroup) => change({ riskGroup })}
        error={fieldError(error, 'riskGroup')}
      />
      <OwnTokenInput
        draft={draft}
        entry={catalog.find(({ id }) => id === (venue?.catalogId ?? draft.catalogId))}
        onValue={(ownToken) => change({ ownToken })}
        error={fieldError(error, 'ownToken')}
      />
      <div className="row">
        <Button kind="primary" type="submit" disabled={isRunning}>
          {venue === null ? text.add : text.save}
        </Button>
        <Button onClick={onClose}>{t.shell.cancel}</Button>
      </div>
    </form>
  );
}

type OwnTokenInputProps = {
  readonly draft: VenueDraft;
  readonly entry: CatalogVenue | undefined;
  readonly onValue: (ownToken: string) => void;
  readonly error: string | null;
};

/** While the token is the catalogue's, its source stands beneath it. */
function OwnTokenInput({ draft, entry, onValue, error }: OwnTokenInputProps) {
  const { t, say, format } = useTexts();
  const text = t.exposure.venueForm;
  const known = entry?.ownToken ?? null;
  const isShipped = known !== null && known.value === draft.ownToken;
  return (
    <TextInput
      label={text.ownToken}
      hint={
        isShipped ? say(text.tokenSource, { day: format.day(known.checked) }) : text.ownTokenHint
      }
      value={draft.ownToken}
      onValue={onValue}
      error={error}
    />
  );
}

/** Those of today by name, and then those that closed. */
function byName(catalog: readonly CatalogVenue[]): readonly CatalogVenue[] {
  const rank = ({ closed }: CatalogVenue): number => (closed === null ? 0 : 1);
  return catalog.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function firstDraft(venue: Venue | null, catalog: readonly CatalogVenue[]): VenueDraft {
  if (venue !== null) return draftOfVenue(venue);
  const [entry] = catalog;
  return entry === undefined ? EMPTY_DRAFT : draftOfEntry(entry);
}

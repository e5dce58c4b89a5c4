import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { useQuery } from '../../use-query.ts';
import styles from './destination-form.module.css';
import { NoWalletNote } from './no-wallet-note.tsx';
import type { StepFormProps } from './step-form.tsx';

type SeenOn = 'device_screen' | 'second_wallet';
const PLACES: readonly SeenOn[] = ['device_screen', 'second_wallet'];

/** A wallet that may take the coins, and its next address, looked at on a second screen. */
export function DestinationForm(props: StepFormProps) {
  const { plan: text } = useTexts().t;
  const { destinations, onNavigate } = props;
  const fit = destinations.filter(({ verdict }) => verdict === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const walletId = chosen ?? fit[0]?.walletId ?? null;
  if (walletId === null) {
    return <NoWalletNote destinations={destinations} onNavigate={onNavigate} />;
  }
  return (
    <div className="stack">
      <Choice
        label={text.wallet}
        value={walletId}
        options={fit.map((one) => ({ value: one.walletId, label: one.name }))}
        onChoose={setChosen}
      />
      <NextAddress key={walletId} {...props} walletId={walletId} />
    </div>
  );
}

function NextAddress(props: StepFormProps & { readonly walletId: string }) {
  const { plan: text } = useTexts().t;
  const { walletId } = props;
  const addresses = useQuery('receive.next', { walletId });
  return (
    <QueryView query={addresses}>
      {({ next }) =>
        next === null ? (
          <p>{text.noAddress}</p>
        ) : (
          <CompareForm {...props} index={next.index} address={next.address} path={next.path} />
        )
      }
    </QueryView>
  );
}

type CompareFormProps = StepFormProps & {
  readonly walletId: string;
  readonly index: number;
  readonly address: string;
  readonly path: string | null;
};

function CompareForm({ plan, walletId, index, address, path, onAnswer }: CompareFormProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  const { venueName: venue } = plan;
  const [seenOn, setSeenOn] = useState<SeenOn>('device_screen');
  const [isSame, setSame] = useState(false);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ kind: 'destination', walletId, index, address, seenOn });
      }}
    >
      <div className="stack-tight">
        <h3>{say(text.addressTitle, { venue })}</h3>
        <AddressBlock address={address} isLarge />
        {path !== null && <code className="muted small">{path}</code>}
      </div>
      <Callout meaning="due" title={text.networkTitle}>
        {say(text.networkText, { venue })}
      </Callout>
      <RadioChoice
        label={text.seenOn}
        value={seenOn}
        options={PLACES.map((value) => ({ value, label: text.seenOnPlaces[value] }))}
        onChoose={setSeenOn}
      />
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={isSame}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
        {text.compared}
      </label>
      <div>
        <Button kind="primary" type="submit" disabled={!isSame}>
          {text.fixAddress}
        </Button>
      </div>
    </form>
  );
}

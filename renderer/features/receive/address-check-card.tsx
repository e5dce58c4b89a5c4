import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { intakeText, type Intake } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import styles from './address-check-card.module.css';

type Search = Output<'wallet.findAddress'>;
type State =
  | { readonly kind: 'open'; readonly error: string | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly search: Search };

type AddressCheckCardProps = { readonly walletId: string; readonly shownIndex: number | null };

/** Whether an address that stands somewhere else is the user's own, and the very one that was shown. */
export function AddressCheckCard({ walletId, shownIndex }: AddressCheckCardProps) {
  const { t } = useTexts();
  const text = t.receive.check;
  const [state, setState] = useState<State>({ kind: 'open', error: null });
  const check = async (intake: Intake): Promise<void> => {
    setState({ kind: 'checking' });
    const reply = await call('wallet.findAddress', { address: intakeText(intake).trim() });
    setState(
      reply.ok
        ? { kind: 'checked', search: reply.value }
        : { kind: 'open', error: reply.error.message },
    );
  };
  return (
    <Card title={text.title}>
      <p className="muted">{text.lead}</p>
      <TextIntake
        label={text.label}
        submitLabel={text.submit}
        isRunning={state.kind === 'checking'}
        error={state.kind === 'open' ? state.error : null}
        maxBytes={2048}
        onIntake={(intake) => void check(intake)}
      />
      <div role="status">
        {state.kind === 'checked' && (
          <Verdict search={state.search} walletId={walletId} shownIndex={shownIndex} />
        )}
      </div>
    </Card>
  );
}

type VerdictProps = AddressCheckCardProps & { readonly search: Search };

function Verdict({ walletId, shownIndex, search }: VerdictProps) {
  const { t, say, format } = useTexts();
  const text = t.receive.check;
  const wallets = useQuery('wallet.list', {});
  const nameOf = (id: string): string =>
    wallets.kind === 'done' ? (wallets.value.wallets.find((one) => one.id === id)?.name ?? '') : '';
  if (!search.found) {
    return search.lookAlike === undefined ? (
      <Callout meaning="exposed" title={text.notMine}>
        {text.notMineText}
      </Callout>
    ) : (
      <LookAlike lookAlike={search.lookAlike} />
    );
  }
  const { chain, index, handedOutAt } = search;
  const isShown = search.walletId === walletId && chain === 'receive' && index === shownIndex;
  const place = { name: nameOf(search.walletId), chain: t.wallets[chain], index };
  return isShown ? (
    <Callout meaning="proven" title={text.same}>
      {text.sameText}
    </Callout>
  ) : (
    <Callout meaning="due" title={say(text.mine, place)}>
      {text.mineText}{' '}
      {handedOutAt !== null && say(t.receive.givenOn, { day: format.day(handedOutAt) })}
    </Callout>
  );
}

type LookAlikeProps = {
  readonly lookAlike: NonNullable<Extract<Search, { found: false }>['lookAlike']>;
};

/** Both addresses below each other, chunk under chunk, with what differs framed in each. */
function LookAlike({ lookAlike }: LookAlikeProps) {
  const { t, say } = useTexts();
  const text = t.receive.check;
  const { address, seen, sameHead: head, sameTail: tail, firstDifferenceAt: place } = lookAlike;
  return (
    <Callout meaning="exposed" title={text.lookAlike} isAlert>
      <p>{say(text.lookAlikeText, { head, tail, place, chunk: Math.ceil(place / 4) })}</p>
      <dl className={styles['pair']}>
        <dt>{text.yours}</dt>
        <dd>
          <AddressBlock address={address} differsFrom={{ address: seen, word: text.differs }} />
        </dd>
        <dt>{text.seen}</dt>
        <dd>
          <AddressBlock address={seen} differsFrom={{ address, word: text.differs }} />
        </dd>
      </dl>
      <p>{lookAlike.isSound ? text.lookAlikeWayOut : text.damagedWayOut}</p>
    </Callout>
  );
}

import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Intake } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';

type Search = Output<'wallet.findAddress'>;
type State =
  | { readonly kind: 'open'; readonly error: string | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly seen: string; readonly search: Search };

type AddressCheckCardProps = { readonly walletId: string; readonly shownIndex: number | null };

/** Whether an address that stands somewhere else is the user's own, and the very one that was shown. */
export function AddressCheckCard({ walletId, shownIndex }: AddressCheckCardProps) {
  const { t } = useTexts();
  const text = t.receive.check;
  const [state, setState] = useState<State>({ kind: 'open', error: null });
  const check = async (intake: Intake): Promise<void> => {
    const seen = textOf(intake).trim();
    setState({ kind: 'checking' });
    const reply = await call('wallet.findAddress', { address: seen });
    setState(
      reply.ok
        ? { kind: 'checked', seen, search: reply.value }
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
          <Verdict {...state} walletId={walletId} shownIndex={shownIndex} />
        )}
      </div>
    </Card>
  );
}

type VerdictProps = AddressCheckCardProps & { readonly seen: string; readonly search: Search };

function Verdict({ walletId, shownIndex, seen, search }: VerdictProps) {
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
      <LookAlike seen={seen} lookAlike={search.lookAlike} />
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
  readonly seen: string;
  readonly lookAlike: NonNullable<Extract<Search, { found: false }>['lookAlike']>;
};

function LookAlike({ seen, lookAlike }: LookAlikeProps) {
  const { t, say } = useTexts();
  const text = t.receive.check;
  const { sameHead: head, sameTail: tail, firstDifferenceAt: place } = lookAlike;
  return (
    <Callout meaning="exposed" title={text.lookAlike} isAlert>
      <p>{say(text.lookAlikeText, { head, tail, place, chunk: Math.ceil(place / 4) })}</p>
      <p>
        {text.yours} <AddressBlock address={lookAlike.address} />
      </p>
      <p>
        {text.seen} <AddressBlock address={seen} />
      </p>
      <p>{lookAlike.isSound ? text.lookAlikeWayOut : text.damagedWayOut}</p>
    </Callout>
  );
}

function textOf(intake: Intake): string {
  return intake.kind === 'text' ? intake.text : atob(intake.bytesBase64);
}

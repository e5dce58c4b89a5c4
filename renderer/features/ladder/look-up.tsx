import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { useAllowedServers } from '../../wallet-parts/use-allowed-servers.ts';

type View = Output<'chain.history'>;
type Row = View['transactions'][number];

type LookUpProps = {
  readonly walletId: string;
  readonly rung: 5 | 6;
  readonly onDone: () => void;
};

/** Newest payments that are offered: more would be no choice. */
const MOST = 5;

/** Rungs 5 and 6 from what a server that may be asked knows of the wallet, instead of a proof by hand. */
export function LookUp(props: LookUpProps) {
  const query = useQuery('chain.history', { walletId: props.walletId });
  return query.kind === 'done' ? <Offer {...props} view={query.value} /> : null;
}

function Offer({ walletId, rung, onDone, view }: LookUpProps & { readonly view: View }) {
  const { t } = useTexts();
  const { lookUp: text } = t.ladder;
  const servers = useAllowedServers(view.network);
  const sync = useCommand('chain.sync');
  const prove = useCommand('chain.prove');
  const toast = useToast();
  if (servers.length === 0) return null;
  const error = prove.error ?? sync.error;
  const rows = candidates(view, rung);
  const take = (txid: string): void =>
    void prove.run({ walletId, txid }, () => {
      toast(t.ladder.kept);
      onDone();
    });
  return (
    <section className="stack" aria-label={text.title}>
      <p>{rows.length > 0 ? text.choose : text.none}</p>
      {rows.length > 0 && <Payments rows={rows} isBusy={prove.isRunning} onTake={take} />}
      {error !== null && error.code !== 'cancelled' && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <div className="row">
        <Button disabled={sync.isRunning} onClick={() => void sync.run({ walletId })}>
          {text.sync}
        </Button>
        <span role="status">{sync.isRunning || prove.isRunning ? text.running : ''}</span>
      </div>
      <h3>{text.byHand}</h3>
    </section>
  );
}

/** Payments in a block that came in, or went out. */
function candidates({ transactions }: View, rung: 5 | 6): readonly Row[] {
  return transactions
    .filter(({ state, proof }) => state === 'confirmed' && proof !== 'refused')
    .filter(({ valueSats }) => (rung === 5 ? valueSats > 0 : valueSats < 0))
    .slice(0, MOST);
}

type PaymentsProps = {
  readonly rows: readonly Row[];
  readonly isBusy: boolean;
  readonly onTake: (txid: string) => void;
};

function Payments({ rows, isBusy, onTake }: PaymentsProps) {
  const { t, say, format } = useTexts();
  const { lookUp: text } = t.ladder;
  return (
    <DataTable
      caption={text.title}
      rows={rows}
      keyOf={({ txid }) => txid}
      columns={[
        { id: 'at', title: text.at, isRowHeader: true, cell: ({ at }) => format.moment(at) },
        {
          id: 'amount',
          title: text.amount,
          isNumber: true,
          cell: ({ valueSats }) => say(t.spend.sats, { amount: valueSats }),
        },
        {
          id: 'take',
          title: text.proof,
          cell: ({ txid, at }) => (
            <Button
              kind="quiet"
              disabled={isBusy}
              aria-label={say(text.takeOf, { at: format.moment(at) })}
              onClick={() => onTake(txid)}
            >
              {text.take}
            </Button>
          ),
        },
      ]}
    />
  );
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { Amount } from './amount.tsx';
import { SendStep } from './send-step.tsx';
import styles from './send-card.module.css';
import type { Server } from '../../wallet-parts/allowed-servers.ts';
import type { Checked } from './use-payment.ts';
import { useSending } from './use-sending.ts';

type SendCardProps = {
  readonly spendId: string;
  readonly transaction: NonNullable<Checked['transaction']>;
  readonly servers: readonly Server[];
  readonly onStartAnew: () => void;
};

/** The finished transaction, whether it was sent, and the ways to send it. */
export function SendCard({ spendId, transaction, servers, onStartAnew }: SendCardProps) {
  const { t, say } = useTexts();
  const sending = useSending(spendId);
  const isSent = sending.sent !== null;
  const text = t.spend;
  const { txid, hex, vbytes, feeSats, feeRateSatsPerVb, outputs } = transaction;
  return (
    <Card title={isSent ? t.send.sentTitle : text.sendTitle}>
      <div className="stack">
        <p>{isSent ? t.send.sentLead : text.sendLead}</p>
        <Facts
          facts={[
            { name: text.txid, value: <span className={styles['exact']}>{txid}</span> },
            { name: text.size, value: say(text.sizeValue, { size: vbytes }) },
            {
              name: text.fee,
              value: say(text.feeValue, { amount: feeSats, rate: feeRateSatsPerVb }),
            },
          ]}
        />
        <DataTable
          caption={text.outputs}
          rows={outputs}
          keyOf={({ index }) => String(index)}
          columns={[
            {
              id: 'amount',
              title: text.coinAmount,
              isNumber: true,
              isRowHeader: true,
              cell: ({ valueSats }) => <Amount sats={valueSats} />,
            },
            {
              id: 'address',
              title: text.coinAddress,
              cell: ({ address, isMine }) => (
                <>
                  {address !== null && <AddressBlock address={address} />}
                  <div className="muted small">{isMine ? text.mine : text.notMine}</div>
                </>
              ),
            },
          ]}
        />
        <Details summary={text.hex}>
          <pre className={styles['hex']}>{hex}</pre>
        </Details>
        <SendStep sending={sending} transaction={transaction} servers={servers} />
        <WaysOut spendId={spendId} txid={txid} hex={hex} onStartAnew={onStartAnew} />
      </div>
    </Card>
  );
}

type WaysOutProps = {
  readonly spendId: string;
  readonly txid: string;
  readonly hex: string;
  readonly onStartAnew: () => void;
};

/** The transaction as a file or in the clipboard, for whatever program is to send it. */
function WaysOut({ spendId, txid, hex, onStartAnew }: WaysOutProps) {
  const { spend: text } = useTexts().t;
  const save = useCommand('file.save');
  const copy = useCommand('spend.copy');
  const toast = useToast();
  const error = save.error ?? copy.error;
  const file = { fileName: `${txid.slice(0, 8)}.txn`, mediaType: 'text/plain', text: hex } as const;
  return (
    <>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <div className="row">
        <Button
          onClick={() =>
            void save.run(file, ({ saved }) => (saved ? toast(text.saved) : undefined))
          }
        >
          {text.saveTransaction}
        </Button>
        <Button onClick={() => void copy.run({ spendId }, () => toast(text.copied))}>
          {text.copyTransaction}
        </Button>
        <Button kind="quiet" onClick={onStartAnew}>
          {text.again}
        </Button>
      </div>
    </>
  );
}

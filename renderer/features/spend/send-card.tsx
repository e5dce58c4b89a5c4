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
import { amountText } from './amount-text.ts';
import styles from './send-card.module.css';
import type { Checked } from './use-spend.ts';

type SendCardProps = {
  readonly transaction: NonNullable<Checked['transaction']>;
  readonly onStartAnew: () => void;
};

/** The finished transaction, and that it was not sent. */
export function SendCard({ transaction, onStartAnew }: SendCardProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.spend;
  const save = useCommand('file.save');
  const toast = useToast();
  const { txid, hex, vbytes, feeSats, feeRateSatsPerVb, outputs } = transaction;
  return (
    <Card title={text.sendTitle}>
      <div className="stack">
        <p>{text.sendLead}</p>
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
              cell: ({ valueSats }) => amountText(valueSats, texts),
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
        {save.error !== null && (
          <Callout meaning="exposed" isAlert>
            {save.error.message}
          </Callout>
        )}
        <div className="row">
          <Button
            onClick={() =>
              void save.run(
                { fileName: `${txid.slice(0, 8)}.txn`, mediaType: 'text/plain', text: hex },
                ({ saved }) => {
                  if (saved) toast(text.saved);
                },
              )
            }
          >
            {text.saveTransaction}
          </Button>
          <Button kind="quiet" onClick={onStartAnew}>
            {text.again}
          </Button>
        </div>
      </div>
    </Card>
  );
}

import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useCopyGuard } from '../../copy-guard.tsx';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import { CopyStatus } from './copy-status.tsx';
import styles from './shown-address-card.module.css';

type HandedOut = Output<'receive.next'>['handedOut'][number];

type ShownAddressCardProps = {
  readonly walletId: string;
  readonly address: Pick<HandedOut, 'index' | 'address' | 'path'>;
  /** There when the address was handed out. */
  readonly record: HandedOut | null;
  readonly onHandOut: () => void;
  readonly onNext: () => void;
};

/** One receive address, large: to scan, to compare with the device, to copy. Copying it hands it out. */
export function ShownAddressCard(props: ShownAddressCardProps) {
  const { walletId, address, record, onHandOut, onNext } = props;
  const { t, say } = useTexts();
  const text = t.receive;
  const { copy } = useCopyGuard();
  const handOut = useCommand('receive.handOut');
  const [label, setLabel] = useState('');
  const { index } = address;
  const give = async (): Promise<void> => {
    if (record !== null) return;
    const given = await handOut.run({ walletId, index, ...(label === '' ? {} : { label }) });
    if (given !== null) onHandOut();
  };
  return (
    <Card title={say(text.addressTitle, { index })}>
      {record !== null && <HandedOutNote record={record} />}
      <div className={styles['shown']}>
        <QrCode
          text={qrText(address.address)}
          description={say(text.qrDescription, { address: address.address })}
        />
        <div className="stack">
          <AddressBlock address={address.address} isLarge />
          {address.path !== null && <code className="muted small">{address.path}</code>}
          <p>{text.deviceToo}</p>
          <Details summary={text.deviceHow}>
            <ol>
              {text.deviceSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Details>
        </div>
      </div>
      {record === null && (
        <TextInput
          label={text.labelFor}
          hint={text.labelHint}
          value={label}
          onValue={setLabel}
          error={handOut.error?.message}
        />
      )}
      <div className="row">
        <Button
          kind="primary"
          onClick={() =>
            void copy({ walletId, chain: 'receive', index }).then((isCopied) =>
              isCopied ? give() : undefined,
            )
          }
        >
          {text.copy}
        </Button>
        {record === null ? (
          <Button onClick={() => void give()}>{text.handOut}</Button>
        ) : (
          <Button onClick={onNext}>{text.showNext}</Button>
        )}
      </div>
      <CopyStatus address={address.address} />
    </Card>
  );
}

/** Why an address is given once only. */
function HandedOutNote({ record }: { readonly record: HandedOut }) {
  const { t, say, format } = useTexts();
  const day = format.day(record.at);
  return (
    <Callout meaning="due" title={say(t.receive.givenOn, { day })}>
      {record.label !== null && <strong>{record.label}. </strong>}
      {t.receive.givenWhy}
    </Callout>
  );
}

/** Bech32 reads the same in capitals, and capitals make a smaller code (BIP-173). */
function qrText(address: string): string {
  return /^(bc|tb|bcrt)1/.test(address) ? address.toUpperCase() : address;
}

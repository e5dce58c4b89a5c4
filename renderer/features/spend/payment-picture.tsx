import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Findings } from '../../ui/findings.tsx';
import { Amount } from './amount.tsx';
import type { Prepared } from './use-payment.ts';

type Line = {
  readonly id: string;
  readonly what: string;
  readonly sats: number;
  readonly address: string | null;
  readonly note: string;
};

/** Where the coins come from and where they go, line by line: the same that a device shows. */
export function PaymentPicture({ prepared }: { readonly prepared: Prepared }) {
  const texts = useTexts();
  const { t } = texts;
  const text = t.spend;
  return (
    <Card title={text.pictureTitle}>
      <div className="stack">
        <DataTable
          caption={text.pictureTitle}
          rows={linesOf(prepared, texts)}
          keyOf={({ id }) => id}
          columns={[
            { id: 'what', title: text.pictureWhat, isRowHeader: true, cell: ({ what }) => what },
            {
              id: 'amount',
              title: text.coinAmount,
              isNumber: true,
              cell: ({ sats }) => <Amount sats={sats} />,
            },
            {
              id: 'address',
              title: text.coinAddress,
              cell: ({ address, note }) => (
                <>
                  {address !== null && <AddressBlock address={address} />}
                  <div className="muted small">{note}</div>
                </>
              ),
            },
          ]}
        />
        <Findings title={text.findings} findings={prepared.findings} labels={text.severities} />
      </div>
    </Card>
  );
}

function linesOf(
  { inputs, outputs, feeSats, feeRateSatsPerVb, vbytes }: Prepared,
  { t, say }: ReturnType<typeof useTexts>,
): readonly Line[] {
  const text = t.spend;
  const placeOf = (chain: 'receive' | 'change' | null, index: number | null): string =>
    chain === null
      ? text.notMine
      : `${text.mine}, ${say(chain === 'change' ? text.changeKind : text.receiveKind, { index: index ?? 0 })}`;
  return [
    ...inputs.map(({ index, valueSats, address, chain, addressIndex }) => ({
      id: `in ${index}`,
      what: text.pictureFrom,
      sats: valueSats ?? 0,
      address,
      note: placeOf(chain, addressIndex),
    })),
    ...outputs.map(({ index, valueSats, address, chain, addressIndex, isChange }) => ({
      id: `out ${index}`,
      what: isChange ? text.pictureChange : text.pictureTo,
      sats: valueSats,
      address,
      note: placeOf(chain, addressIndex),
    })),
    {
      id: 'fee',
      what: text.pictureFee,
      sats: feeSats,
      address: null,
      note: say(text.pictureSum, { rate: feeRateSatsPerVb, size: vbytes }),
    },
  ];
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { AddressList } from './reserves-data.ts';

type AddressesResultProps = { readonly fileName: string; readonly found: AddressList };

/** What a list of addresses adds up to, by how its signatures were verified. */
export function AddressesResult({ fileName, found: { list, ownToken } }: AddressesResultProps) {
  const { t, say, format } = useTexts();
  const { reservesList: text } = t;
  const hasWrong = list.coins.some(({ wrong }) => wrong !== '0');
  const amount = (value: string) => <span className="exact">{format.decimal(value)}</span>;
  return (
    <Card title={text.resultTitle}>
      <p role="status">{say(text.rows, { count: list.rows, file: fileName })}</p>
      <Callout meaning={hasWrong ? 'exposed' : 'unknown'}>
        {hasWrong ? text.someWrong : text.allGood} {text.uncheckedHint}
      </Callout>
      {list.repeated > 0 && <p>{say(text.repeated, { count: list.repeated })}</p>}
      {list.malformed > 0 && <p>{say(text.malformed, { count: list.malformed })}</p>}
      <DataTable
        caption={text.caption}
        rows={list.coins}
        keyOf={({ asset }) => asset}
        columns={[
          { id: 'coin', title: text.coin, isRowHeader: true, cell: ({ asset }) => asset },
          {
            id: 'rows',
            title: text.addresses,
            isNumber: true,
            cell: ({ rows }) => format.count(rows),
          },
          { id: 'total', title: text.total, isNumber: true, cell: ({ total }) => amount(total) },
          {
            id: 'signed',
            title: text.signed,
            isNumber: true,
            cell: ({ signed }) => amount(signed),
          },
          { id: 'wrong', title: text.wrong, isNumber: true, cell: ({ wrong }) => amount(wrong) },
          {
            id: 'unchecked',
            title: text.unchecked,
            isNumber: true,
            cell: ({ unchecked }) => amount(unchecked),
          },
        ]}
      />
      {ownToken !== null && <OwnToken share={ownToken} />}
    </Card>
  );
}

type OwnTokenProps = { readonly share: NonNullable<AddressList['ownToken']> };

function OwnToken({ share: { asset, share, unpriced } }: OwnTokenProps) {
  const { t, say, format } = useTexts();
  const { reservesList: text } = t;
  return (
    <div className="stack-tight">
      <p>
        {share === null
          ? say(text.noShare, { token: asset })
          : say(text.share, { token: asset, share: format.percent(share) })}
      </p>
      {unpriced.length > 0 && (
        <p className="muted">{say(text.unpriced, { coins: unpriced.join(', ') })}</p>
      )}
    </div>
  );
}

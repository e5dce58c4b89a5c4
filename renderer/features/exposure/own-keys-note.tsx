import type { ImportPreview } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** What a file says of coins under the user's own keys, and why it is not imported. */
export function OwnKeysNote({ preview }: { readonly preview: ImportPreview }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  return (
    <>
      <Callout meaning="unknown">
        {say(text.importFlow.ownKeys, { program: preview.venueName })}
      </Callout>
      <DataTable
        caption={text.importFlow.balances}
        rows={preview.balances}
        keyOf={({ asset }) => asset}
        columns={[
          { id: 'asset', title: text.asset, isRowHeader: true, cell: ({ asset }) => asset },
          {
            id: 'amount',
            title: text.importFlow.amount,
            isNumber: true,
            cell: ({ amount }) => <span className="exact">{format.decimal(amount)}</span>,
          },
        ]}
      />
    </>
  );
}

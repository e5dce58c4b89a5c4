import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { ExposureScore } from './exposure-data.ts';
import { HolderLink } from './holder-link.tsx';

/** How many lines stand there before one asks for all. */
const SHOWN = 6;

type SensitivityCardProps = { readonly score: ExposureScore; readonly onNavigate: Navigate };

/** Each unknown fact with what knowing it would do, the one that matters most first. */
export function SensitivityCard({ score, onNavigate }: SensitivityCardProps) {
  const { t, say, format } = useTexts();
  const text = t.venues;
  const [isWhole, setWhole] = useState(false);
  const { sensitivity, perVenue, perIssuer } = score;
  const places = new Map(perVenue.map((holder) => [holder.holderId, holder]));
  const issuers = new Map(perIssuer.map(({ issuerId, name }) => [issuerId, name]));
  const rows = isWhole ? sensitivity : sensitivity.slice(0, SHOWN);
  const hidden = sensitivity.length - rows.length;
  if (sensitivity.length === 0) return null;
  return (
    <Card title={text.sensitivityTitle}>
      <p>{text.sensitivityText}</p>
      <DataTable
        caption={text.sensitivityTitle}
        rows={rows}
        keyOf={({ firmId, fact }) => `${firmId} ${fact}`}
        columns={[
          {
            id: 'fact',
            title: text.fact,
            isRowHeader: true,
            cell: ({ fact }) => text.facts[fact].name,
          },
          {
            id: 'place',
            title: text.place,
            cell: ({ firmId }) => {
              const place = places.get(firmId);
              return place === undefined ? (
                issuers.get(firmId)
              ) : (
                <HolderLink holder={place} onNavigate={onNavigate} />
              );
            },
          },
          {
            id: 'lowers',
            title: text.lowers,
            isNumber: true,
            cell: ({ lowers }) => (lowers > 0 ? `−${format.points(lowers)}` : '–'),
          },
          {
            id: 'raises',
            title: text.raises,
            isNumber: true,
            cell: ({ raises }) => (raises > 0 ? `+${format.points(raises)}` : '–'),
          },
        ]}
      />
      {hidden > 0 && (
        <div>
          <Button onClick={() => setWhole(true)}>{say(text.showAll, { count: hidden })}</Button>
        </div>
      )}
    </Card>
  );
}

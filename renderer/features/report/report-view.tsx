import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import type { ReportActions } from './use-report.ts';

const WAYS = ['full', 'redacted'] as const;

/** What a report holds, how much it should tell, and in which form it is saved. */
export function ReportView({ isRunning, error, save }: ReportActions) {
  const { report: text } = useTexts().t;
  const [way, setWay] = useState<(typeof WAYS)[number]>('full');
  const redacted = way === 'redacted';
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <Details summary={text.content}>
        <ul>
          {text.contents.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>{text.never}</p>
      </Details>
      <RadioChoice
        label={text.how}
        value={way}
        options={WAYS.map((value) => ({
          value,
          label: text.ways[value],
          hint: text.wayHints[value],
        }))}
        onChoose={setWay}
      />
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <div className="row">
        <Button disabled={isRunning} onClick={() => void save({ format: 'pdf', redacted })}>
          {text.pdf}
        </Button>
        <Button
          kind="quiet"
          disabled={isRunning}
          onClick={() => void save({ format: 'json', redacted })}
        >
          {text.json}
        </Button>
      </div>
    </Card>
  );
}

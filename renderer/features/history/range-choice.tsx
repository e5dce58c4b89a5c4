import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { RangeId } from './history-data.ts';
import styles from './range-choice.module.css';

type RangeChoiceProps = {
  readonly range: RangeId;
  readonly onRange: (range: RangeId) => void;
};

const RANGES: readonly RangeId[] = ['month', 'quarter', 'year', 'all'];

/** How far back the chart goes; in one row, so that the chart stays in sight. */
export function RangeChoice({ range, onRange }: RangeChoiceProps) {
  const text = useTexts().t.history;
  const name = useId();
  return (
    <fieldset className={styles['ranges']}>
      <legend className="spoken">{text.range}</legend>
      {RANGES.map((one) => (
        <label key={one} className={styles['option']}>
          <input type="radio" name={name} checked={one === range} onChange={() => onRange(one)} />
          {text.ranges[one]}
        </label>
      ))}
    </fieldset>
  );
}

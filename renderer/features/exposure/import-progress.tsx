import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';

type ImportProgressProps = {
  readonly fileName: string;
  /** Bytes that were read, of all. */
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
};

const BYTES_IN_MB = 1_000_000;

/** How far a file is read, with the way to stop. */
export function ImportProgress({ fileName, done, total, onStop }: ImportProgressProps) {
  const { t, say, format } = useTexts();
  const text = t.exposure.importFlow;
  const megabytes = (bytes: number): string => format.count(Math.round(bytes / BYTES_IN_MB));
  const isCounted = total > BYTES_IN_MB;
  return (
    <div className="stack">
      <p>
        <span role="status">{say(text.reading, { file: fileName })}</span>
        {isCounted && (
          <span className="muted">
            {' · '}
            {say(text.readSoFar, { done: megabytes(done), total: megabytes(total) })}
          </span>
        )}
      </p>
      <Progress
        label={say(text.reading, { file: fileName })}
        done={done}
        total={isCounted ? total : 0}
      />
      <div className="row">
        <Button onClick={onStop}>{text.stop}</Button>
      </div>
    </div>
  );
}

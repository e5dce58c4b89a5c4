import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AddressesResult } from './addresses-result.tsx';
import { FilePlace } from './file-place.tsx';
import type { AddressesState, AddressesWork } from './use-addresses.ts';

const BYTES_IN_MB = 1_000_000;
/** Longest ticker that main takes. */
const LONGEST_TICKER = 16;

/** The other side of a proof of reserves: a list of addresses that the exchange says are its own. */
export function AddressesCard({ work }: { readonly work: AddressesWork }) {
  const { reservesList: text } = useTexts().t;
  const { state, ownToken, setOwnToken } = work;
  return (
    <div className="stack">
      <Card title={text.title}>
        <p>{text.text}</p>
        {state.kind === 'choosing' && (
          <>
            <TextInput
              label={text.ownToken}
              hint={text.ownTokenHint}
              value={ownToken}
              maxLength={LONGEST_TICKER}
              onValue={(value) => setOwnToken(value.replaceAll(/[^A-Za-z0-9]/g, ''))}
            />
            {state.problem !== null && (
              <Callout meaning="due" isAlert>
                {state.problem}
              </Callout>
            )}
            <FilePlace
              label={text.choose}
              hint={text.drop}
              onFile={(file) => void work.choose(file)}
            />
          </>
        )}
        {state.kind === 'reading' && <Reading state={state} onStop={work.stop} />}
        {state.kind === 'read' && (
          <div className="row">
            <Button onClick={work.restart}>{text.another}</Button>
          </div>
        )}
      </Card>
      {state.kind === 'read' && <AddressesResult fileName={state.fileName} found={state.found} />}
    </div>
  );
}

type ReadingProps = {
  readonly state: Extract<AddressesState, { readonly kind: 'reading' }>;
  readonly onStop: () => void;
};

function Reading({ state: { fileName, done, total }, onStop }: ReadingProps) {
  const { t, say, format } = useTexts();
  const { reservesList: text } = t;
  const megabytes = (bytes: number): string => format.points(bytes / BYTES_IN_MB);
  const label = say(text.reading, { file: fileName });
  return (
    <div className="stack-tight">
      <p>
        <span role="status">{label}</span>
        <span className="muted">
          {' · '}
          {say(text.soFar, { done: megabytes(done), total: megabytes(total) })}
        </span>
      </p>
      <Progress label={label} done={done} total={total} />
      <div className="row">
        <Button onClick={onStop}>{text.stop}</Button>
      </div>
    </div>
  );
}

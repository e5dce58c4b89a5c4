import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useCommand } from '../../use-command.ts';
import { useAsked } from './use-asked.ts';

/** How far asking is, and the way to stop it. */
export function AskedLine() {
  const { t, say } = useTexts();
  const text = t.prices;
  const stop = useCommand('work.cancel');
  const { done, total } = useAsked();
  const label = say(text.asking, { done, total });
  return (
    <div className="stack-tight" role="status">
      <p>{label}</p>
      <Progress label={label} done={done} total={total} />
      <div>
        <Button onClick={() => void stop.run({})}>{text.stop}</Button>
      </div>
    </div>
  );
}

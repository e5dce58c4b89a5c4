import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useCommand } from '../../use-command.ts';
import type { Exchange } from './exchange-data.ts';
import { useAsking } from './use-asking.ts';

/** How far asking an exchange is, and the way to stop it. */
export function AskingLine({ exchange }: { readonly exchange: Pick<Exchange, 'venue' | 'name'> }) {
  const { t, say } = useTexts();
  const text = t.exchange;
  const stop = useCommand('work.cancel');
  const { done, total } = useAsking(exchange.venue, true) ?? { done: 0, total: 0 };
  const label = say(text.asking, { name: exchange.name, done, total });
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

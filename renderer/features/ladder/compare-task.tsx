import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { CompareByEye } from './compare-by-eye.tsx';
import { CompareByList } from './compare-by-list.tsx';
import { CompareByText } from './compare-by-text.tsx';

export type AddressTask = Extract<Output<'ladder.task'>, { readonly rung: 2 }>;
type SeenOn = 'device_screen' | 'device_export' | 'second_wallet';

const SEEN_ON: readonly SeenOn[] = ['device_screen', 'device_export', 'second_wallet'];

type CompareTaskProps = { readonly walletId: string; readonly onDone: () => void };

/** Rung 2: three addresses held against those of the device, by Holdfast where it can be. */
export function CompareTask({ walletId, onDone }: CompareTaskProps) {
  const task = useQuery('ladder.task', { walletId, rung: 2 });
  return (
    <QueryView query={task}>
      {(asked) =>
        asked.rung === 2 ? <Comparison walletId={walletId} task={asked} onDone={onDone} /> : null
      }
    </QueryView>
  );
}

type ComparisonProps = CompareTaskProps & { readonly task: AddressTask };

function Comparison({ walletId, task, onDone }: ComparisonProps) {
  const { t, say, format } = useTexts();
  const { compare: text } = t.ladder;
  const [seenOn, setSeenOn] = useState<SeenOn>('device_screen');
  const prove = useCommand('ladder.prove');
  const toast = useToast();
  const done = (): void => {
    toast(t.ladder.kept);
    onDone();
  };
  return (
    <div className="stack">
      <p>
        {text.intro} {say(t.ladder.answerUntil, { moment: format.moment(task.answerUntil) })}
      </p>
      <Choice
        label={t.ladder.seenOnLabel}
        value={seenOn}
        options={SEEN_ON.map((value) => ({ value, label: t.ladder.seenOn[value] }))}
        onChoose={setSeenOn}
      />
      <Tabs
        label={t.ladder.rungs[2].title}
        tabs={[
          {
            id: 'text',
            title: text.howText,
            content: (
              <CompareByText
                task={task}
                error={prove.error}
                onCompare={(seen) =>
                  void prove.run({ walletId, rung: 2, proof: { seenOn, ...seen } }, done)
                }
              />
            ),
          },
          {
            id: 'list',
            title: text.howList,
            content: (
              <CompareByList
                error={prove.error}
                onCompare={(addresses) =>
                  void prove.run({ walletId, rung: 2, proof: { seenOn, addresses } }, done)
                }
              />
            ),
          },
          {
            id: 'eye',
            title: text.howEye,
            content: (
              <CompareByEye
                task={task}
                error={prove.error}
                onCompare={(byEye) =>
                  void prove.run(
                    { walletId, rung: 2, proof: { seenOn, byEye, index: task.index } },
                    done,
                  )
                }
              />
            ),
          },
        ]}
      />
    </div>
  );
}

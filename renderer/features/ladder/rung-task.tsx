import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { LadderData, RungData } from '../../wallet-parts/ladder-picture.tsx';
import { ChainTask } from './chain-task.tsx';
import { CompareTask } from './compare-task.tsx';
import { LookUp } from './look-up.tsx';
import { RestoreTask } from './restore-task.tsx';
import { SignTask } from './sign-task.tsx';

type RungTaskProps = {
  readonly ladder: LadderData;
  readonly rung: RungData['rung'];
  readonly onDone: () => void;
};

/** The guided task of a rung, for one key at a time where each has to prove it. */
export function RungTask({ ladder, rung, onDone }: RungTaskProps) {
  const { walletId } = ladder;
  const [first] = openKeys(ladder, rung);
  const [key, setKey] = useState(first ?? 0);
  const isOfSeveral = ladder.keys.length > 1;
  switch (rung) {
    case 1:
      return null;
    case 2:
      return <CompareTask walletId={walletId} onDone={onDone} />;
    case 3:
    case 4: {
      const KeyTask = rung === 3 ? RestoreTask : SignTask;
      return (
        <>
          {isOfSeveral && <KeyChoice ladder={ladder} chosen={key} onChoose={setKey} />}
          <KeyTask
            key={key}
            walletId={walletId}
            keyNumber={key}
            isOfSeveral={isOfSeveral}
            onDone={onDone}
          />
        </>
      );
    }
    case 5:
    case 6:
      return (
        <>
          <LookUp walletId={walletId} rung={rung} onDone={onDone} />
          <ChainTask walletId={walletId} rung={rung} onDone={onDone} />
        </>
      );
  }
}

/** Keys that still have to prove the rung, before those that have. */
function openKeys({ rungs, keys }: LadderData, rung: RungData['rung']): readonly number[] {
  const standing = rungs.find((one) => one.rung === rung)?.keys ?? [];
  const missing = standing.filter(({ status }) => status !== 'proven').map(({ key }) => key);
  return [...missing, ...keys.map(({ key }) => key)];
}

type KeyChoiceProps = {
  readonly ladder: LadderData;
  readonly chosen: number;
  readonly onChoose: (key: number) => void;
};

function KeyChoice({ ladder, chosen, onChoose }: KeyChoiceProps) {
  const { t, say } = useTexts();
  return (
    <Choice
      label={t.ladder.chooseKey}
      value={String(chosen)}
      options={ladder.keys.map(({ key, fingerprint }) => ({
        value: String(key),
        label: say(t.ladder.keyChoice, {
          number: key + 1,
          fingerprint: fingerprint ?? t.ladder.noFingerprint,
        }),
      }))}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

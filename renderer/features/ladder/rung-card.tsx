import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Findings } from '../../ui/findings.tsx';
import type { LadderData, RungData } from '../../wallet-parts/ladder-picture.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { KeyStates, RungState } from './rung-state.tsx';
import { RungTask } from './rung-task.tsx';

type RungCardProps = {
  readonly ladder: LadderData;
  readonly rung: RungData;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

/** One rung: its claim, how it stands, what that rests on, and the task that proves it. */
export function RungCard({ ladder, rung, isOpen, onOpen, onClose }: RungCardProps) {
  const { ladder: text } = useTexts().t;
  const { title, claim } = text.rungs[rung.rung];
  const action = rung.status === 'open' || rung.status === 'partly' ? text.prove : text.again;
  return (
    <Card title={title} aside={<RungState rung={rung} />}>
      <p>{claim}</p>
      {rung.rung === 1 && <Description ladder={ladder} rung={rung} />}
      <KeyStates ladder={ladder} rung={rung} />
      <EvidenceList ladder={ladder} evidence={rung.evidence} />
      {isOpen && <RungTask ladder={ladder} rung={rung.rung} onDone={onClose} />}
      {rung.rung !== 1 && (
        <div>
          {isOpen ? (
            <Button kind="quiet" onClick={onClose}>
              {text.close}
            </Button>
          ) : (
            <Button onClick={onOpen} aria-label={`${action}: ${title}`}>
              {action}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function Description({ ladder, rung }: { readonly ladder: LadderData; readonly rung: RungData }) {
  const { t } = useTexts();
  return (
    <>
      {rung.problem === null ? (
        <p className="muted">{t.ladder.described}</p>
      ) : (
        <Callout meaning="exposed">{t.ladder.problems[rung.problem]}</Callout>
      )}
      <Findings title={t.ladder.findings} findings={ladder.findings} labels={t.shell.severities} />
    </>
  );
}

import type { Output } from '../../preload/contract.ts';
import { useTexts, type Texts } from '../i18n/use-texts.tsx';
import { Ladder, type LadderColumn, type RungLook } from '../ui/ladder.tsx';

export type LadderData = Output<'ladder.get'>;
export type RungData = LadderData['rungs'][number];

const LOOKS: Readonly<Record<RungData['status'], RungLook>> = {
  proven: 'proven',
  partly: 'partly',
  expired: 'expired',
  revoked: 'open',
  open: 'open',
};

/** The drawn ladder of a wallet, with all of it in words for those who listen. */
export function LadderPicture({ ladder }: { readonly ladder: LadderData }) {
  const texts = useTexts();
  const { t, say } = texts;
  const rungs = ladder.rungs.map(({ rung, status }) =>
    say(t.ladder.pictureRung, {
      rung,
      name: t.ladder.rungs[rung].name,
      status: t.ladder.status[status],
    }),
  );
  return (
    <Ladder
      columns={columnsOf(ladder, texts)}
      names={ladder.rungs.map(({ rung }) => t.ladder.rungs[rung].name)}
      next={ladder.nextRung}
      description={say(t.ladder.picture, { rungs: rungs.join(', ') })}
    />
  );
}

function columnsOf(ladder: LadderData, texts: Texts): readonly LadderColumn[] {
  const { keys } = ladder;
  const isOne = keys.length < 2;
  return (isOne ? [{ key: 0 }] : keys).map(({ key }) => ({
    id: String(key),
    title: isOne ? null : texts.say(texts.t.ladder.column, { number: key + 1 }),
    rungs: ladder.rungs.map((rung) => stepOf(rung, key, texts)),
  }));
}

function stepOf(rung: RungData, key: number, { format }: Texts) {
  const { status, at } = rung.keys.find((one) => one.key === key) ?? rung;
  const isDated = rung.rung !== 1 && (status === 'proven' || status === 'expired') && at !== null;
  return { rung: rung.rung, look: LOOKS[status], note: isDated ? format.day(at) : '' };
}

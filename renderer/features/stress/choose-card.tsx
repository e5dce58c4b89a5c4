import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './choose-card.module.css';
import type { Preset, Target } from './stress-data.ts';

type ChooseCardProps = {
  readonly targets: readonly Target[];
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  readonly presets: readonly Preset[];
  readonly preset: Preset['id'];
  readonly onPreset: (preset: Preset['id']) => void;
};

/** Who stops, and as it went where. */
export function ChooseCard(props: ChooseCardProps) {
  const { targets, target, onTarget, presets, preset, onPreset } = props;
  const { t, say, format } = useTexts();
  const text = t.stress;
  const nameOf = ({ kind, name, share }: Target): string => {
    const who = say(text.kinds[kind], { name });
    return share === null ? who : say(text.withShare, { who, share: format.percent(share) });
  };
  return (
    <Card title={text.chooseTitle}>
      <div className={styles['pair']}>
        <Choice
          label={text.who}
          value={keyOf(target)}
          options={targets.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          onChoose={(key) => {
            const chosen = targets.find((one) => keyOf(one) === key);
            if (chosen !== undefined) onTarget(chosen);
          }}
        />
        <Choice
          label={text.how}
          value={preset}
          options={presets.map(({ id }) => ({ value: id, label: text.presetNames[id] }))}
          onChoose={onPreset}
        />
      </div>
    </Card>
  );
}

function keyOf({ kind, id }: Target): string {
  return `${kind} ${id}`;
}

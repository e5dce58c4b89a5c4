import type { Settings, SettingsChoice } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/switch.tsx';

type NoticesCardProps = {
  readonly settings: Settings;
  readonly onChange: (choice: Partial<SettingsChoice>) => void;
};

/** Whether the desktop calls for what happens to wallets and for what is due, and how much it tells whoever stands beside the screen. */
export function NoticesCard({ settings, onChange }: NoticesCardProps) {
  const { settings: text } = useTexts().t;
  const { chainNotices, noticesWithAmounts, dueNotices } = settings;
  return (
    <Card title={text.notices}>
      <div className="stack">
        <Switch
          label={text.chainNotices}
          hint={text.chainNoticesHint}
          isOn={chainNotices}
          onSwitch={(isOn) => onChange({ chainNotices: isOn })}
        />
        {chainNotices && (
          <Switch
            label={text.noticesWithAmounts}
            hint={text.noticesWithAmountsHint}
            isOn={noticesWithAmounts}
            onSwitch={(isOn) => onChange({ noticesWithAmounts: isOn })}
          />
        )}
        <Switch
          label={text.dueNotices}
          hint={text.dueNoticesHint}
          isOn={dueNotices}
          onSwitch={(isOn) => onChange({ dueNotices: isOn })}
        />
      </div>
    </Card>
  );
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useCommand } from '../../use-command.ts';
import type { Feed } from './prices-data.ts';

/** A yes or no for each source, with its host, and what it would hear. */
export function FeedSwitches({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { t, say, format } = useTexts();
  const text = t.prices.consent;
  const consent = useCommand('price.consent');
  return (
    <div className="stack">
      <p>{text.hears}</p>
      {feeds.map(({ feed, name, host, proxy, allowedAt }) => (
        <Switch
          key={feed}
          label={say(text.mayAsk, { host, name })}
          hint={[
            allowedAt === null
              ? text.notAllowed
              : say(text.allowedSince, { moment: format.moment(allowedAt) }),
            ...(proxy === null
              ? []
              : [say(text.byProxy, { proxy: `${proxy.host}:${proxy.port}` })]),
          ].join(' ')}
          isOn={allowedAt !== null}
          onSwitch={(allowed) => void consent.run({ feed, allowed })}
        />
      ))}
      {consent.error !== null && (
        <Callout meaning="exposed" isAlert>
          {consent.error.message}
        </Callout>
      )}
    </div>
  );
}

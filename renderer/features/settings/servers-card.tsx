import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';

type ServersCardProps = {
  readonly servers: Output<'chain.servers'>['servers'];
  readonly onOpen: () => void;
};

/** Whom the app may talk to at this moment, and the way to change it. */
export function ServersCard({ servers, onOpen }: ServersCardProps) {
  const { t, say } = useTexts();
  const text = t.settings;
  const count = servers.filter(({ allowedAt }) => allowedAt !== null).length;
  return (
    <Card title={text.servers} aside={<Button onClick={onOpen}>{text.openServers}</Button>}>
      <Callout meaning={count === 0 ? 'proven' : 'unknown'}>
        {count === 0 ? text.serversNone : say(text.serversAllowed, { count })}
      </Callout>
    </Card>
  );
}

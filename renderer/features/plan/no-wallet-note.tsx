import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Destination } from './plan-data.ts';

type NoWalletNoteProps = {
  readonly destinations: readonly Destination[];
  readonly onNavigate: Navigate;
};

/** Says that no wallet may take the coins yet, and the way to one that may. Nothing where one does. */
export function NoWalletNote({ destinations, onNavigate }: NoWalletNoteProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  if (destinations.some(({ verdict }) => verdict === null)) return null;
  const provable = destinations.filter(({ verdict }) => verdict !== 'destination_test_network');
  return (
    <Callout meaning="due" title={text.noWalletTitle} titleLevel={2}>
      <div className="stack-tight">
        <p>{text.noWalletText}</p>
        <div className="row">
          {provable.map(({ walletId, name }) => (
            <Button
              key={walletId}
              onClick={() => onNavigate({ name: 'wallet', walletId, part: 'ladder' })}
            >
              {say(text.toLadder, { name })}
            </Button>
          ))}
          {provable.length === 0 && (
            <Button onClick={() => onNavigate({ name: 'wallet_add' })}>{text.addWallet}</Button>
          )}
        </div>
      </div>
    </Callout>
  );
}

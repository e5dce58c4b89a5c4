import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { Network } from './wizard-draft.ts';

const TEST_NETWORKS: readonly Network[] = ['testnet', 'signet', 'regtest'];

type NetworkChoiceProps = {
  readonly network: Network;
  readonly onNetwork: (network: Network) => void;
};

/** Says that the coins are worth nothing, and asks which test network it is: a key cannot tell. */
export function NetworkChoice({ network, onNetwork }: NetworkChoiceProps) {
  const { t } = useTexts();
  return (
    <>
      <Callout meaning="due" title={t.wallets.networks[network]}>
        {t.wallets.testNetwork}
      </Callout>
      <Choice
        label={t.wizard.whichTestNetwork}
        hint={t.wizard.whichTestNetworkHint}
        value={network}
        options={TEST_NETWORKS.map((one) => ({ value: one, label: t.wallets.networks[one] }))}
        onChoose={onNetwork}
      />
    </>
  );
}

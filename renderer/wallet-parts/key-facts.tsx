import type { Output } from '../../preload/contract.ts';
import { useTexts, type Texts } from '../i18n/use-texts.tsx';

type Key = Output<'wallet.inspect'>['keys'][number];

/** A line for each key: which device it comes from and where it lies there. */
export function keyFacts(keys: readonly Key[], { t, say }: Texts) {
  const { key: name, keyNumber } = t.wallets;
  return keys.map((key, at) => ({
    name: keys.length === 1 ? name : say(keyNumber, { number: at + 1 }),
    value: <KeyPlace inspectedKey={key} />,
  }));
}

function KeyPlace({ inspectedKey: { fingerprint, path, depth } }: { readonly inspectedKey: Key }) {
  const { t, say } = useTexts();
  const { unknown, keyPlace, keyDepth } = t.wallets;
  if (fingerprint === null) {
    return (
      <>
        <span className="muted">{unknown}</span> {say(keyDepth, { depth })}
      </>
    );
  }
  return <code>{say(keyPlace, { fingerprint, path: path ?? '' })}</code>;
}

import { useTexts } from '../../i18n/use-texts.tsx';
import { allInMoney, coinText } from './amount-text.ts';
import type { Outcome } from './stress-data.ts';
import { StressPicture } from './stress-picture.tsx';

type StressPicturesProps = { readonly outcome: Outcome; readonly currency: string };

/** One picture in money where there are prices, else one for each coin. */
export function StressPictures({ outcome, currency }: StressPicturesProps) {
  const texts = useTexts();
  const money = allInMoney(outcome);
  if (money !== null) {
    return <StressPicture fate={money} write={(amount) => texts.format.money(amount, currency)} />;
  }
  return outcome.assets.map(({ asset, coins }) => (
    <StressPicture key={asset} fate={coins} write={(amount) => coinText(amount, asset, texts)} />
  ));
}

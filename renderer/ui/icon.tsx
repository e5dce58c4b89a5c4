import checklist from '../../assets/icons/checklist.svg';
import exposure from '../../assets/icons/exposure.svg';
import glossary from '../../assets/icons/glossary.svg';
import overview from '../../assets/icons/overview.svg';
import plan from '../../assets/icons/plan.svg';
import reserves from '../../assets/icons/reserves.svg';
import settings from '../../assets/icons/settings.svg';
import wallets from '../../assets/icons/wallets.svg';
import styles from './icon.module.css';

const SOURCES = {
  checklist,
  exposure,
  glossary,
  overview,
  plan,
  reserves,
  settings,
  wallets,
} as const;

export type IconName = keyof typeof SOURCES;

/** A small drawing in the colour of the text beside it. It never stands without words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <span
      className={styles['icon']}
      style={{ maskImage: `url("${SOURCES[name]}")` }}
      aria-hidden="true"
    />
  );
}

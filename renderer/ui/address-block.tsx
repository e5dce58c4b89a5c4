import { classNames } from './class-names.ts';
import styles from './address-block.module.css';

/** An address in chunks of four with alternating strength, so that eyes can compare it whole. Never shortened. */
export function AddressBlock({
  address,
  isLarge = false,
}: {
  readonly address: string;
  readonly isLarge?: boolean;
}) {
  const chunks = address.match(/.{1,4}/gu) ?? [];
  return (
    <span className={classNames(styles['block'], isLarge && styles['large'])}>
      {chunks.map((chunk, index) => (
        <span
          // The place in the address is what names a chunk; the same four characters can come twice.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={classNames(
            styles['chunk'],
            index % 2 === 1 && styles['weak'],
            (index === 0 || index === chunks.length - 1) && styles['end'],
          )}
        >
          {chunk}
        </span>
      ))}
    </span>
  );
}

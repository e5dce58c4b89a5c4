import { classNames } from './class-names.ts';
import styles from './address-block.module.css';

type AddressBlockProps = {
  readonly address: string;
  readonly isLarge?: boolean;
  /** Another address to hold this one against: each chunk that differs is framed, and called so for those who listen. */
  readonly differsFrom?: { readonly address: string; readonly word: string };
};

/** An address in chunks of four with alternating strength, so that eyes can compare it whole. Never shortened. */
export function AddressBlock({ address, isLarge = false, differsFrom }: AddressBlockProps) {
  const chunks = chunksOf(address);
  const others = differsFrom === undefined ? chunks : chunksOf(differsFrom.address);
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
            chunk !== others[index] && styles['different'],
          )}
        >
          {chunk}
          {chunk !== others[index] && <span className="spoken"> ({differsFrom?.word})</span>}
        </span>
      ))}
    </span>
  );
}

function chunksOf(address: string): readonly string[] {
  return address.match(/.{1,4}/gu) ?? [];
}

import { succeed, type Result } from '../../domain/result.ts';

/** How the body of the vault is made unreadable to others. A seal with a key takes this same shape. */
export type Seal = {
  readonly name: 'none';
  readonly close: (plain: Buffer) => Buffer;
  readonly open: (sealed: Buffer) => Result<Buffer, 'unreadable'>;
};

/** No protection: whoever can read the file can read what is in it. The interface says so plainly. */
export const NO_SEAL: Seal = {
  name: 'none',
  close: (plain) => plain,
  open: (sealed) => succeed(sealed),
};

import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` once a screen; `quiet` in rows of a table; `danger` for what cannot be taken back easily. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
};

/** A button. Its label is a verb. */
export function Button({ kind = 'secondary', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles['button'], styles[kind], className)}
      {...rest}
    />
  );
}

import { useRef } from 'react';
import { Button } from '../ui/button.tsx';

type FileButtonProps = {
  readonly label: string;
  readonly kind?: 'primary' | 'secondary';
  readonly isDisabled?: boolean;
  readonly accept?: string | undefined;
  readonly onFile: (file: File) => void;
};

/** A button that asks for one file. */
export function FileButton({
  label,
  kind = 'secondary',
  isDisabled = false,
  accept,
  onFile,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()} disabled={isDisabled}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

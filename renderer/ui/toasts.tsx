import { Toast } from '@base-ui/react/toast';
import { useCallback, type ReactNode } from 'react';
import styles from './toasts.module.css';

/** Says that something was done, and offers to take it back where that is possible. */
export type ShowToast = (
  message: string,
  undo?: { readonly label: string; readonly run: () => void },
) => void;

/** Must stand around everything that shows toasts. `closeLabel` names the cross of each. */
export function ToastProvider(props: {
  readonly closeLabel: string;
  readonly children: ReactNode;
}) {
  return (
    <Toast.Provider timeout={6000} limit={2}>
      {props.children}
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']}>
          <ToastList closeLabel={props.closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

export function useToast(): ShowToast {
  const { add } = Toast.useToastManager();
  return useCallback(
    (message, undo) => {
      const action =
        undo === undefined ? {} : { actionProps: { children: undo.label, onClick: undo.run } };
      add({ title: message, ...action });
    },
    [add],
  );
}

function ToastList({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles['toast']} swipeDirection={[]}>
      <Toast.Content className={styles['content']}>
        <Toast.Title className={styles['message']} render={<div />} />
        <Toast.Action className={styles['action']} />
        <Toast.Close className={styles['close']} aria-label={closeLabel}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

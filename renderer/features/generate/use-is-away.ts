import { useEffect, useState } from 'react';

/** Whether the user is in another window now. */
export function useIsAway(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const leave = (): void => setAway(true);
    const come = (): void => setAway(false);
    globalThis.addEventListener('blur', leave);
    globalThis.addEventListener('focus', come);
    return () => {
      globalThis.removeEventListener('blur', leave);
      globalThis.removeEventListener('focus', come);
    };
  }, []);
  return isAway;
}

import type { CustomScheme, Protocol } from 'electron';
import { notPart, onlyParts } from './not-part.ts';

/** `protocol`, and the one scheme that the app declares its own. */
export function createProtocol(isReady: () => boolean) {
  let scheme: string | null = null;
  const protocol = onlyParts('protocol', {
    registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
      if (isReady()) {
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      }
      const [first, second] = schemes;
      if (first === undefined || second !== undefined) notPart('Anything but one scheme');
      const { standard, secure, ...others } = first?.privileges ?? {};
      if (!standard || !secure || Object.values(others).includes(true)) {
        notPart('A scheme with other privileges than standard and secure');
      }
      scheme = first?.scheme ?? null;
    },
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>);
  return { protocol, scheme: () => scheme };
}

import type { CustomScheme, Protocol } from 'electron';
import { notPart, onlyParts } from './not-part.ts';

/** `protocol`, and the one scheme that the app declares its own. */
export function createProtocol(isReady: () => boolean) {
  let scheme: string | null = null;
  const protocol = onlyParts('protocol', {
    registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
      if (isReady()) {
        throw new Error(
          'protocol.registerSchemesAsPrivileged should be called before app is ready',
        );
      }
      scheme = onlySchemeOf(schemes);
    },
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>);
  return { protocol, scheme: () => scheme };
}

function onlySchemeOf([first, second]: CustomScheme[]): string {
  if (first === undefined || second !== undefined) return notPart('Anything but one scheme');
  const { standard, secure, ...others } = first.privileges ?? {};
  return standard && secure && !Object.values(others).includes(true)
    ? first.scheme
    : notPart('A scheme with other privileges than standard and secure');
}

/**
 * Chromium knows no scheme of ours, so `app://HOST/…` is `https://HOST.invalid/…` inside it. The name ending is
 * reserved (RFC 6761): it leads nowhere on any network. Everything that the bundles see is turned back.
 */
export type AppAddress = {
  readonly inside: (url: string) => string;
  readonly outside: (url: string) => string;
};

const SUFFIX = '.invalid';

/** `scheme` answers the app's own scheme, once it is known. */
export function appAddress(scheme: () => string | null): AppAddress {
  return {
    inside: (url) => {
      const parsed = URL.parse(url);
      if (parsed === null || parsed.protocol !== `${scheme() ?? ''}:`) return url;
      return `https://${url.slice(`${scheme() ?? ''}://`.length).replace(/^[^/?#:]+/, (host) => host + SUFFIX)}`;
    },
    outside: (url) => {
      const parsed = URL.parse(url);
      const own = scheme();
      if (own === null || parsed === null) return url;
      if (parsed.protocol !== 'https:' || !parsed.hostname.endsWith(SUFFIX)) return url;
      const host = parsed.host.replace(SUFFIX, '');
      return `${own}://${host}${url.slice(parsed.origin.length)}`;
    },
  };
}

/** A SOCKS5 proxy, such as Tor's. It resolves the name, so that DNS never hears of the server. */
export type Proxy = { readonly host: string; readonly port: number };

/**
 * `off`: no encryption. `ca`: the certificate is of a known authority, for this name and in date. `pin`: any certificate
 * at first, and from then on only one with the same key.
 */
export type TlsMode = 'off' | 'ca' | 'pin';

/** One server and the one way to it. */
export type Destination = {
  /** A name or an address, in lower case. */
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** SHA-256 of the key (SubjectPublicKeyInfo) that was seen first, in hex; null until then. */
  readonly pin: string | null;
  readonly proxy: Proxy | null;
};

/** Host, port and way there as one text. Another way is another consent: who said "by Tor" said no to the rest. */
export function destinationKey({ host, port, tls, proxy }: Destination): string {
  const way = proxy === null ? 'direct' : `${proxy.host}:${proxy.port}`;
  return `${host}:${port} ${tls} ${way}`;
}

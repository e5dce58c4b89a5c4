import { createServer, type Socket } from 'node:net';
import { openAuthority, type Certificate } from '../../chain-servers/certificates.ts';
import { listen, startServer, startTlsFront, type TestServer } from '../../chain-servers/front.ts';
import { startSocks5Front } from '../../chain-servers/socks5-front.ts';
import type { Talk } from './site-lies.ts';

/** A question is whole enough to be answered with a lie. */
const END_OF_HEAD = '\r\n\r\n';

/** One name on the internet where somebody else sits, with a certificate that is in order or with none that is. */
export type LyingHost = {
  /** The proxy that leads the name here, and no other name anywhere. */
  readonly proxy: { readonly host: string; readonly port: number };
  readonly authority: string;
  /** Everything that was said to it after encryption. */
  readonly heard: () => string;
  /** What comes instead of the next answers. */
  readonly play: (talk: Talk) => void;
  /** From now on it shows another certificate. */
  readonly show: (kind: CertificateKind) => void;
  /** A server that nobody may ask: its port, and how often somebody came. */
  readonly trap: TestServer;
  readonly stop: () => Promise<void>;
};

/** Certificates that are not in order, and what that is called. */
export const BAD_CERTIFICATES = [
  ['expired', 'tls_expired'],
  ['for another name', 'tls_wrong_host'],
  ['its own', 'tls_untrusted'],
  ['of a stranger', 'tls_untrusted'],
] as const;
export type CertificateKind = 'good' | (typeof BAD_CERTIFICATES)[number][0];

export async function startLyingHost(host: string): Promise<LyingHost> {
  const authority = openAuthority();
  let heard = '';
  let talk: Talk = (socket) => void socket.end();
  const trap = await listen(createServer((socket: Socket) => socket.destroy()));
  const liar = await startServer((socket) => {
    let question = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      const isFirst = !question.includes(END_OF_HEAD);
      question += chunk.toString('latin1');
      if (isFirst && question.includes(END_OF_HEAD)) talk(socket, trap.port);
    });
  });
  const certificates: Readonly<Record<CertificateKind, Certificate>> = {
    good: authority.issue(host),
    expired: authority.issue(host, -1),
    'for another name': authority.issue(`${host}.evil.example`),
    'its own': authority.selfSigned(host),
    'of a stranger': openAuthority().issue(host),
  };
  const fronts = await Promise.all(
    Object.entries(certificates).map(
      async ([kind, certificate]) => [kind, await startTlsFront(certificate, liar.port)] as const,
    ),
  );
  const ports = new Map<string, number>(fronts.map(([kind, { port }]) => [kind, port]));
  const names: Record<string, number> = { [host]: ports.get('good') ?? 0 };
  const socks = await startSocks5Front({ names });
  return {
    proxy: { host: '127.0.0.1', port: socks.port },
    authority: authority.cert,
    heard: () => heard,
    play: (next) => {
      talk = next;
    },
    show: (kind) => {
      names[host] = ports.get(kind) ?? 0;
    },
    trap,
    stop: async () => {
      for (const server of [socks, trap, ...fronts.map(([, front]) => front), liar])
        await server.stop();
    },
  };
}

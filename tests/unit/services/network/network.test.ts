import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Destination } from '../../../../main/services/network/destination.ts';
import { openNetwork, type Network } from '../../../../main/services/network/network.ts';
import type { NetworkCode } from '../../../../main/services/network/network-fault.ts';
import { openAuthority, type Authority } from '../../../chain-servers/certificates.ts';
import {
  listen,
  startServer,
  startTlsFront,
  type TestServer,
} from '../../../chain-servers/front.ts';
import { startSocks5Front, type ProxyBehaviour } from '../../../chain-servers/socks5-front.ts';

const ONION = `${'a'.repeat(56)}.onion`;

let authority: Authority;
let echo: TestServer;
const servers: TestServer[] = [];

beforeAll(async () => {
  authority = openAuthority();
  echo = await keep(startServer((socket) => socket.pipe(socket)));
});

afterAll(async () => {
  for (const server of servers) await server.stop();
});

async function keep<T extends TestServer>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  servers.push(server);
  return server;
}

function to(port: number, more: Partial<Destination> = {}): Destination {
  return { host: '127.0.0.1', port, tls: 'off', pin: null, proxy: null, ...more };
}

function networkFor(...allowed: readonly Destination[]): Network {
  return openNetwork({
    allowed: () => allowed,
    now: () => new Date('2026-11-24T00:00:00Z'),
    authorities: [authority.cert],
  });
}

/** Says something and waits for it to come back; or the code of what went wrong. */
async function greet(
  network: Network,
  destination: Destination,
  limitMs = 5000,
): Promise<NetworkCode | 'answered'> {
  const heard = Promise.withResolvers<NetworkCode | 'answered'>();
  const opened = await network.connect(
    destination,
    { data: () => heard.resolve('answered'), end: ({ code }) => heard.resolve(code) },
    AbortSignal.timeout(limitMs),
  );
  if (!opened.ok) return opened.error.code;
  opened.value.send('hello\n');
  return heard.promise;
}

describe('without consent', () => {
  it('nothing leaves, not even a connection without a byte', async () => {
    const network = openNetwork({ allowed: () => [], now: () => new Date() });
    expect(await greet(network, to(echo.port))).toBe('not_allowed');
    const reply = await network.openSite(to(echo.port)).ask(page());
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
    expect(echo.connections()).toBe(0);
    expect(network.attempts()).toEqual([]);
  });

  it.each([
    ['another port', { port: 1 }],
    ['another host', { host: 'localhost' }],
    ['without the encryption that was agreed', { tls: 'off' }],
    ['around the proxy that was agreed', { proxy: null }],
  ] as const)('no server is reached: %s', async (_name, change) => {
    const agreed = to(echo.port, { tls: 'ca', proxy: { host: '127.0.0.1', port: 9 } });
    const network = networkFor(agreed);
    expect(await greet(network, { ...agreed, ...change })).toBe('not_allowed');
    expect(echo.connections()).toBe(0);
  });

  it('connections end when it is withdrawn, and kept ones are not used again', async () => {
    let allowed: readonly Destination[] = [to(echo.port)];
    const network = openNetwork({ allowed: () => allowed, now: () => new Date() });
    const ended = Promise.withResolvers();
    const listener = { data: () => undefined, end: ended.resolve };
    await network.connect(to(echo.port), listener, AbortSignal.timeout(5000));
    allowed = [];
    network.enforce();
    expect(await ended.promise).toMatchObject({ code: 'connection_closed' });
    expect(network.attempts()).toMatchObject([{ port: echo.port, outcome: 'ended' }]);
  });
});

describe('without encryption', () => {
  it.each([
    ['a public address', '203.0.113.7'],
    ['a public name', 'electrum.example'],
  ])('%s is refused before anything is sent', async (_name, host) => {
    const destination = to(50001, { host });
    expect(await greet(networkFor(destination), destination)).toBe('encryption_missing');
  });

  it('a name that claims to be at home is let through only if it is', async () => {
    const destination = to(echo.port, { host: 'localhost' });
    expect(await greet(networkFor(destination), destination)).toBe('answered');
  });

  it('HTTP goes to this machine only', async () => {
    const destination = to(80, { host: '192.168.1.7' });
    const reply = await networkFor(destination).openSite(destination).ask(page());
    expect(reply).toMatchObject({ ok: false, error: { code: 'encryption_missing' } });
  });
});

describe('a connection that fails is named', () => {
  it('nobody listens', async () => {
    const gone = await startServer(() => undefined);
    await gone.stop();
    const network = networkFor(to(gone.port));
    expect(await greet(network, to(gone.port))).toBe('connection_refused');
    expect(network.attempts()).toMatchObject([{ outcome: 'connection_refused', bytesSent: 0 }]);
  });

  it('the name does not exist', async () => {
    const destination = to(1, { host: 'no-such-name.invalid', tls: 'ca' });
    expect(await greet(networkFor(destination), destination)).toBe('dns_failed');
  });

  it('the server hangs up', async () => {
    const rude = await keep(startServer((socket) => socket.end()));
    expect(await greet(networkFor(to(rude.port)), to(rude.port))).toBe('connection_closed');
  });

  it('the one who asked does not want it any more', async () => {
    const stop = AbortSignal.abort();
    const opened = await networkFor(to(echo.port)).connect(
      to(echo.port),
      { data: () => undefined, end: () => undefined },
      stop,
    );
    expect(opened).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('encryption', () => {
  const CASES: readonly (readonly [
    string,
    (authority: Authority) => { cert: string; key: string },
    NetworkCode | 'answered',
  ])[] = [
    ['a certificate of a known authority is trusted', (a) => a.issue('localhost'), 'answered'],
    ['one made by the server itself is not', (a) => a.selfSigned('localhost'), 'tls_untrusted'],
    ['one of another authority is not', () => openAuthority().issue('localhost'), 'tls_untrusted'],
    ['one for another name is not', (a) => a.issue('other.example'), 'tls_wrong_host'],
    ['one that has run out is not', (a) => a.issue('localhost', -1), 'tls_expired'],
  ];
  it.each(CASES)('%s', async (_name, make, code) => {
    const front = await keep(startTlsFront(make(authority), echo.port));
    const destination = to(front.port, { host: 'localhost', tls: 'ca' });
    expect(await greet(networkFor(destination), destination)).toBe(code);
  });

  it('an old version is refused', async () => {
    const options = { maxVersion: 'TLSv1.1' } as const;
    const front = await keep(startTlsFront(authority.issue('localhost'), echo.port, options));
    const destination = to(front.port, { host: 'localhost', tls: 'ca' });
    expect(await greet(networkFor(destination), destination)).toBe('tls_failed');
  });

  it('a server that does not encrypt on that port is named, and hears nothing of ours', async () => {
    const heard: Buffer[] = [];
    const plain = await keep(
      startServer((socket) => {
        socket.on('data', (chunk) => {
          heard.push(chunk);
          socket.end('I do not encrypt\n');
        });
      }),
    );
    const destination = to(plain.port, { tls: 'pin' });
    expect(await greet(networkFor(destination), destination)).toBe('tls_failed');
    expect(Buffer.concat(heard).includes('hello')).toBe(false);
  });
});

describe('pinning', () => {
  it('remembers the key at first, and refuses another one in the same run and in the next', async () => {
    const first = authority.selfSigned('localhost');
    const front = await startTlsFront(first, echo.port);
    const seen: string[] = [];
    const destination = to(front.port, { host: 'localhost', tls: 'pin' });
    const network = openNetwork({
      allowed: () => [destination],
      now: () => new Date(),
      onFirstPin: (_of, pin) => seen.push(pin),
    });
    expect(await greet(network, destination)).toBe('answered');
    expect(await greet(network, destination)).toBe('answered');
    expect(seen).toHaveLength(1);
    const other = await keep(startTlsFront(authority.selfSigned('localhost'), echo.port));
    const moved = to(other.port, { host: 'localhost', tls: 'pin', pin: seen[0] ?? '' });
    expect(await greet(networkFor(moved), moved)).toBe('tls_pin_changed');
    await front.stop();
  });

  it('begins anew with a server that was removed and added again', async () => {
    const front = await keep(startTlsFront(authority.selfSigned('localhost'), echo.port));
    const destination = to(front.port, { tls: 'pin' });
    let allowed = [destination];
    const seen: string[] = [];
    const network = openNetwork({
      allowed: () => allowed,
      now: () => new Date(),
      onFirstPin: (_of, pin) => seen.push(pin),
    });
    expect(await greet(network, destination)).toBe('answered');
    allowed = [];
    network.enforce();
    allowed = [destination];
    expect(await greet(network, destination)).toBe('answered');
    expect(seen).toEqual([seen[0], seen[0]]);
  });

  it('accepts a renewed certificate with the same key, of any date and name', async () => {
    const old = authority.issue('localhost', -1);
    const pins: string[] = [];
    const front = await keep(startTlsFront(old, echo.port));
    const destination = to(front.port, { tls: 'pin' });
    const network = openNetwork({
      allowed: () => [destination],
      now: () => new Date(),
      onFirstPin: (_of, pin) => pins.push(pin),
    });
    expect(await greet(network, destination)).toBe('answered');
    const renewed = await keep(
      startTlsFront(authority.issue('elsewhere.example', 30, old.key), echo.port),
    );
    const later = to(renewed.port, { tls: 'pin', pin: pins[0] ?? '' });
    expect(await greet(networkFor(later), later)).toBe('answered');
  });
});

describe('a proxy', () => {
  it('resolves the name itself and keeps servers apart by a password for each', async () => {
    const proxy = await keep(
      startSocks5Front({ names: { [ONION]: echo.port, 'some.example': echo.port } }),
    );
    const way = { host: '127.0.0.1', port: proxy.port };
    const onion = to(50001, { host: ONION, proxy: way });
    const other = to(echo.port, { host: 'localhost', proxy: way });
    const network = networkFor(onion, other);
    expect(await greet(network, onion)).toBe('answered');
    expect(await greet(network, onion)).toBe('answered');
    expect(await greet(network, other)).toBe('answered');
    const [first, again, third] = proxy.visits;
    expect(first).toMatchObject({ host: ONION, port: 50001 });
    expect(again?.password).toBe(first?.password);
    expect(third?.password).not.toBe(first?.password);
    expect(first?.user).toMatch(/^[0-9a-f]{32}$/);
  });

  it('carries encryption to the end', async () => {
    const front = await keep(startTlsFront(authority.issue('some.example'), echo.port));
    const proxy = await keep(startSocks5Front({ names: { 'some.example': front.port } }));
    const destination = to(50002, {
      host: 'some.example',
      tls: 'ca',
      proxy: { host: '127.0.0.1', port: proxy.port },
    });
    expect(await greet(networkFor(destination), destination)).toBe('answered');
  });

  it('is required for a name of Tor, which is never asked of DNS', async () => {
    const destination = to(50001, { host: ONION });
    expect(await greet(networkFor(destination), destination)).toBe('onion_needs_proxy');
  });

  const CASES: readonly (readonly [string, ProxyBehaviour, NetworkCode | 'answered'])[] = [
    ['without a password is used', { method: 0 }, 'answered'],
    ['that answers byte by byte is understood', { drips: true }, 'answered'],
    ['that wants another way in is refused', { method: 255 }, 'proxy_failed'],
    ['that refuses the password is named', { refusesPassword: true }, 'proxy_failed'],
    [
      'that is a web server is named',
      { garbage: 'HTTP/1.1 400 Bad Request\r\n\r\n' },
      'proxy_failed',
    ],
    ['that hangs up is named', { garbage: '' }, 'proxy_failed'],
    ['that fails is named', { reply: 1 }, 'proxy_failed'],
    ['that may not is named', { reply: 2 }, 'proxy_failed'],
    ['that cannot reach the network says so', { reply: 3 }, 'unreachable'],
    ['that cannot find the server says so', { reply: 4 }, 'unreachable'],
    ['whose server refuses says so', { reply: 5 }, 'connection_refused'],
    ['whose server is silent says so', { reply: 6 }, 'timeout'],
    ['with a reply nobody knows is named', { reply: 77 }, 'proxy_failed'],
  ];
  it.each(CASES)('%s', async (_name, behaviour, code) => {
    const proxy = await keep(startSocks5Front(behaviour));
    const destination = to(echo.port, { proxy: { host: '127.0.0.1', port: proxy.port } });
    expect(await greet(networkFor(destination), destination)).toBe(code);
  });

  it('that is not there is named', async () => {
    const gone = await startServer(() => undefined);
    await gone.stop();
    const destination = to(echo.port, { proxy: { host: '127.0.0.1', port: gone.port } });
    expect(await greet(networkFor(destination), destination)).toBe('proxy_failed');
  });

  it('that never answers is given up in time', async () => {
    const silent = await keep(startServer(() => undefined));
    const destination = to(echo.port, { proxy: { host: '127.0.0.1', port: silent.port } });
    expect(await greet(networkFor(destination), destination, 100)).toBe('timeout');
  });
});

function page(more: { readonly limitMs?: number; readonly signal?: AbortSignal } = {}) {
  return { method: 'GET', path: '/', maxBytes: 1000, limitMs: 5000, ...more } as const;
}

describe('HTTP', () => {
  const head = (more: string): string => `HTTP/1.1 200 OK\r\nConnection: close\r\n${more}\r\n`;
  const CASES: readonly (readonly [string, string, NetworkCode])[] = [
    ['a redirect is not followed', 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n', 'redirected'],
    ['a missing page is named', 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n', 'http_status'],
    ['a wrong password is named', 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n', 'auth_failed'],
    ['asking too often is named', 'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n', 'too_many_requests'],
    ['a body that says it is too long is not read', head('Content-Length: 1001\r\n'), 'too_large'],
    ['a body that is too long is cut off', `${head('')}${'x'.repeat(1001)}`, 'too_large'],
    ['headers without end are cut off', `${head('').trimEnd()}\r\nX: ${'x'.repeat(20_000)}`, 'too_large'],
    ['a packed body is refused', `${head('Content-Encoding: gzip\r\n')}xx`, 'not_http'],
    ['a body shorter than promised is no reply', `${head('Content-Length: 10\r\n')}x`, 'connection_closed'],
    ['something else than HTTP is named', 'SSH-2.0-OpenSSH_9.9\r\n', 'not_http'],
    ['a change of language is refused', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'not_http'],
    ['hanging up is named', '', 'connection_closed'],
  ]; // prettier-ignore
  it.each(CASES)('%s', async (_name, answer, code) => {
    const server = await keep(
      startServer((socket) => {
        socket.once('data', () => socket.end(answer));
      }),
    );
    const site = networkFor(to(server.port)).openSite(to(server.port));
    expect(await site.ask(page())).toMatchObject({ ok: false, error: { code } });
    site.close();
  });

  it.each([
    ['silence', ''],
    ['headers that drip', 'HTTP/1.1 200 OK\r\n'],
    ['a body that drips', head('Content-Length: 900\r\n')],
    ['a body of no length that drips', head('')],
  ])('%s is given up in time', async (_name, start) => {
    const server = await keep(
      startServer((socket) => {
        socket.write(start);
        const drip = setInterval(() => socket.write('x'), 20);
        socket.once('close', () => clearInterval(drip));
        if (start === '') clearInterval(drip);
      }),
    );
    const site = networkFor(to(server.port)).openSite(to(server.port));
    const reply = await site.ask(page({ limitMs: 150 }));
    expect(reply).toMatchObject({ ok: false, error: { code: 'timeout' } });
    site.close();
  });

  it('asks for what is not packed, names the host, and keeps its connections', async () => {
    const seen: unknown[] = [];
    const server = await keep(
      listen(
        createServer((incoming, outgoing) => {
          seen.push([incoming.method, incoming.url, incoming.headers['accept-encoding'], incoming.headers.host]); // prettier-ignore
          outgoing.end('"yes"');
        }),
      ),
    );
    const network = networkFor(to(server.port));
    const site = network.openSite(to(server.port));
    for (let turn = 0; turn < 3; turn += 1) {
      const reply = await site.ask(page());
      expect(reply.ok && reply.value.body.toString()).toBe('"yes"');
    }
    expect(seen[0]).toEqual(['GET', '/', 'identity', `127.0.0.1:${server.port}`]);
    expect(server.connections()).toBe(1);
    expect(network.attempts()).toMatchObject([{ outcome: 'open' }]);
    site.close();
  });

  it('is cancelled by whoever asked', async () => {
    const silent = await keep(startServer(() => undefined));
    const stop = new AbortController();
    const site = networkFor(to(silent.port)).openSite(to(silent.port));
    const reply = site.ask(page({ signal: stop.signal }));
    stop.abort();
    expect(await reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    site.close();
  });

  it('takes certificates as seriously as lines do', async () => {
    const front = await keep(startTlsFront(authority.selfSigned('localhost'), echo.port));
    const destination = to(front.port, { host: 'localhost', tls: 'ca' });
    const site = networkFor(destination).openSite(destination);
    expect(await site.ask(page())).toMatchObject({ error: { code: 'tls_untrusted' } });
    site.close();
  });
});

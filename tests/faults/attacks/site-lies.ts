import type { Socket } from 'node:net';
import { constants, gzipSync } from 'node:zlib';
import type { AccountFault } from '../../../main/services/exchange/ask-exchange.ts';
import { drip, flood } from '../../chain-servers/drip-and-flood.ts';

/** `trap` is the port of another server on this machine, which nobody may be led to. */
export type Talk = (socket: Socket, trap: number) => void;

/** Something that a site says in the place of an answer, byte for byte, and what it is called at an exchange. */
export type SiteLie = readonly [name: string, code: AccountFault['code'], talk: Talk];

const head = (more: string, status = '200 OK'): string =>
  `HTTP/1.1 ${status}\r\nConnection: close\r\n${more}\r\n`;
const saying = (text: string) => (socket: Socket) => void socket.end(text);
const withBody = (body: string | Buffer, more = '', status = '200 OK') => {
  const bytes = Buffer.from(body);
  return (socket: Socket): void => {
    socket.write(head(`Content-Length: ${bytes.length}\r\n${more}`, status));
    socket.end(bytes);
  };
};
/** `{trap}` in a header stands for the port of the trap. */
const leading = (header: string, status: string) => (socket: Socket, trap: number) =>
  void socket.end(
    head(`Content-Length: 0\r\n${header.replaceAll('{trap}', `${trap}`)}\r\n`, status),
  );
const leadingTo = (location: string, status = '302 Found') =>
  leading(`Location: ${location}`, status);
/** As much as is taken, of a piece that never ends. */
const endless = (start: string, piece: string) => (socket: Socket) => {
  socket.write(start);
  flood(socket, piece);
};

/** A megabyte of each kilobyte: `{"result":{"…":{}}}` with room in it. */
const bomb = gzipSync(`{"error":[],"result":{"${'x'.repeat(4_000_000)}":{}}}`, {
  level: constants.Z_BEST_COMPRESSION,
});
const DEEP = 50_000;
const quotes = `"${'\\"'.repeat(500_000)}`;

/** What a site can do to whoever asks it over HTTP. None of it is an answer. */
export const SITE_LIES: readonly SiteLie[] = [
  ['a page of HTML', 'exchange_bad_reply', withBody('<!doctype html><title>Welcome</title>', 'Content-Type: text/html\r\n')],
  ['nothing', 'exchange_bad_reply', withBody('')],
  ['status 204', 'exchange_refused', saying(head('', '204 No Content'))],
  ['part of an answer', 'exchange_refused', withBody('{"error":[]', 'Content-Range: bytes 0-10/99\r\n', '206 Partial Content')],
  ['half a gigabyte announced', 'too_large', saying(head('Content-Length: 500000000\r\n'))],
  ['a length of 2^53 + 1', 'too_large', saying(head('Content-Length: 9007199254740993\r\n'))],
  ['a length below zero', 'not_http', saying(head('Content-Length: -1\r\n'))],
  ['two lengths', 'not_http', saying(`${head('Content-Length: 2\r\nContent-Length: 500\r\n')}{}`)],
  ['a length and pieces', 'not_http', saying(`${head('Content-Length: 500\r\nTransfer-Encoding: chunked\r\n')}0\r\n\r\n`)],
  ['a piece of 2^64 bytes', 'connection_closed', saying(`${head('Transfer-Encoding: chunked\r\n')}FFFFFFFFFFFFFFFFF\r\n{}`)],
  ['a body without end', 'too_large', endless(head(''), 'x'.repeat(1 << 20))],
  ['pieces without end', 'too_large', endless(head('Transfer-Encoding: chunked\r\n'), `10000\r\n${'0'.repeat(1 << 16)}\r\n`)],
  ['headers without end', 'too_large', endless('HTTP/1.1 200 OK\r\nX: ', 'y'.repeat(1 << 16))],
  ['ten thousand headers', 'too_large', saying(head('X: y\r\n'.repeat(10_000)))],
  ['a bomb of gzip', 'not_http', withBody(bomb, 'Content-Encoding: gzip\r\n')],
  ['a bomb in a bomb', 'not_http', withBody(gzipSync(bomb), 'Content-Encoding: gzip, gzip\r\n')],
  ['a bomb that is sent in pieces', 'not_http', withBody(bomb, 'Transfer-Encoding: gzip\r\n')],
  ['a body in a language of its own', 'not_http', withBody('{}', 'Content-Encoding: zstd\r\n')],
  ['a packed body that is not said to be', 'exchange_bad_reply', withBody(bomb)],
  ['a way to plain HTTP', 'redirected', leadingTo('http://127.0.0.1:{trap}/')],
  ['a way to this machine', 'redirected', leadingTo('https://localhost:{trap}/', '307 Temporary Redirect')],
  ['a way to a file', 'redirected', leadingTo('file:///etc/passwd')],
  ['a way to itself, for ever', 'redirected', leadingTo('/', '301 Moved Permanently')],
  ['a way to look for a name', 'redirected', leadingTo('//evil.example/', '308 Permanent Redirect')],
  ['a list of ways', 'redirected', leadingTo('http://127.0.0.1:{trap}/', '300 Multiple Choices')],
  ['another service by a header', 'exchange_bad_reply', leading('Alt-Svc: h2="127.0.0.1:{trap}"\r\nRefresh: 0;url=http://127.0.0.1:{trap}/', '200 OK')],
  ['too many requests, for ever', 'exchange_rate_limited', withBody('{}', 'Retry-After: 1e309\r\n', '429 Too Many Requests')],
  ['an error page', 'exchange_maintenance', withBody('<html>Bad gateway</html>', '', '502 Bad Gateway')],
  ['a door that is shut', 'exchange_refused', withBody('<html>Blocked</html>', '', '403 Forbidden')],
  ['a question for a password', 'exchange_key_refused', withBody('', 'WWW-Authenticate: Basic realm="x"\r\n', '401 Unauthorized')],
  ['a question for money', 'exchange_refused', withBody('', '', '402 Payment Required')],
  ['another language', 'not_http', saying('SSH-2.0-OpenSSH_9.9\r\n')],
  ['a change of language', 'not_http', saying('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n')],
  ['a status that is none', 'not_http', saying(head('', '20x OK'))],
  ['no status at all', 'not_http', saying('{"error":[],"result":{}}')],
  ['a body shorter than promised', 'connection_closed', saying(`${head('Content-Length: 900\r\n')}{"error":[]`)],
  ['a header with a zero in it', 'not_http', saying(`${head('X: a\0b\r\n')}{}`)],
  ['hanging up', 'connection_closed', saying('')],
  ['a reset', 'connection_closed', (socket) => void socket.resetAndDestroy()],
  ['only a number', 'exchange_bad_reply', withBody('7')],
  ['NaN', 'exchange_bad_reply', withBody('{"error":[],"result":NaN}')],
  ['nothing but __proto__', 'exchange_bad_reply', withBody('{"__proto__":{"error":[],"result":{},"polluted":1}}')],
  ['a constructor', 'exchange_bad_reply', withBody('{"constructor":{"prototype":{"polluted":1}}}')],
  ['fifty thousand brackets', 'exchange_bad_reply', withBody('['.repeat(DEEP) + ']'.repeat(DEEP))],
  ['fifty thousand objects in each other', 'exchange_bad_reply', withBody('{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP))],
  ['a string that never ends, of quotes', 'exchange_bad_reply', withBody(quotes)],
  ['a number of four megabytes', 'exchange_bad_reply', withBody(`{"error":[],"result":${'9'.repeat(4_000_000)}}`)],
  ['a hundred thousand zeros', 'exchange_bad_reply', withBody(`[${'0,'.repeat(100_000)}0]`)],
  ['UTF-16', 'exchange_bad_reply', withBody(Buffer.from('{"error":[],"result":{}}', 'utf16le'))],
  ['bytes that are no text', 'exchange_bad_reply', withBody(Buffer.from([0xff, 0xfe, 0, 0, 0xc0, 0x80]))],
]; // prettier-ignore

/** What goes on for as long as it is let. */
export const SLOW_LIES: readonly (readonly [string, Talk])[] = [
  [
    'pieces of a body, for ever',
    (socket) => startingWith(socket, head('Transfer-Encoding: chunked\r\n'), '1\r\n0\r\n'),
  ],
  ['silence', () => undefined],
  ['a header without end', (socket) => startingWith(socket, 'HTTP/1.1 200 OK\r\nX: ', 'x')],
  ['a body without end', (socket) => startingWith(socket, head(''), 'x')],
  ['news of an answer to come', (socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
];

function startingWith(socket: Socket, start: string, piece: string): void {
  socket.write(start);
  drip(socket, piece);
}

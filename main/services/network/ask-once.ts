import { request, type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Destination } from './destination.ts';
import { nameAbort } from './name-abort.ts';
import type { NetworkCode, NetworkFault } from './network-fault.ts';
import { nameFailure } from './open-way.ts';
import type { SiteReply, SiteRequest } from './site-request.ts';
import { SILENCE_MS, WayError } from './way-agent.ts';

const MAX_HEADER_BYTES = 16 * 1024;

/** A reply, and whether it came over a connection that had been kept. */
type Asked = Result<SiteReply, NetworkFault> & { readonly wasKept: boolean };

/** Asks once, within its limits: time, size, silence. */
export async function askOnce(
  agent: Agent,
  destination: Destination,
  asked: SiteRequest,
): Promise<Asked> {
  const limit = AbortSignal.timeout(asked.limitMs);
  const signal = asked.signal === undefined ? limit : AbortSignal.any([limit, asked.signal]);
  const outgoing = send(agent, destination, asked, signal);
  outgoing.once('timeout', () => outgoing.destroy(new WayError('timeout')));
  const reply = await replyTo(outgoing, asked, signal);
  const wasKept = outgoing.reusedSocket;
  if (reply.ok) return { ...reply, wasKept };
  outgoing.destroy();
  return { ...fail(reply.error), wasKept };
}

function send(
  agent: Agent,
  { host, port }: Destination,
  { method, path, headers, body, silenceMs }: SiteRequest,
  signal: AbortSignal,
): ClientRequest {
  const bytes = body === undefined ? null : Buffer.from(body);
  const outgoing = request({
    agent,
    host,
    port,
    method,
    path,
    signal,
    timeout: silenceMs ?? SILENCE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    headers: {
      host: `${isIPv6(host) ? `[${host}]` : host}:${port}`,
      accept: 'application/json, text/plain',
      'accept-encoding': 'identity',
      ...(bytes === null ? {} : { 'content-length': String(bytes.length) }),
      ...headers,
    },
  });
  if (bytes === null) outgoing.end();
  else outgoing.end(bytes);
  return outgoing;
}

async function replyTo(
  outgoing: ClientRequest,
  asked: SiteRequest,
  signal: AbortSignal,
): Promise<Result<SiteReply, NetworkFault>> {
  try {
    const incoming = await responseTo(outgoing);
    const status = incoming.statusCode ?? 0;
    const code = refusal(incoming, status, asked);
    if (code !== null) return fail({ code, params: { status } });
    const body = await readBody(incoming, asked.maxBytes);
    // A body that no length was given for ends where the connection does, also where we ended that ourselves.
    if (signal.aborted) return fail({ code: nameAbort(signal) });
    if (body === null) return fail({ code: 'too_large' });
    const { date = null, 'retry-after': retryAfter = null } = incoming.headers;
    return succeed({ status, body, date, retryAfter });
  } catch (error) {
    const code = error instanceof WayError ? error.fault : null;
    return fail({ code: code ?? nameFailure(error, signal, 'connection_closed') });
  }
}

function responseTo(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    // Stays for what happens while the body is read; the body reports that itself.
    outgoing.on('error', reject);
    outgoing.once('upgrade', (_incoming, socket) => {
      socket.destroy();
      reject(new WayError('not_http'));
    });
  });
}

/** Why a reply is not read; null when it is. */
function refusal(
  { headers }: IncomingMessage,
  status: number,
  asked: SiteRequest,
): NetworkCode | null {
  const code = nameStatus(status);
  if (code !== null && !isReadAnyway(code, asked)) return code;
  // What is packed could be a bomb; nobody asked for it.
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'not_http';
  return Number(headers['content-length'] ?? 0) > asked.maxBytes ? 'too_large' : null;
}

function isReadAnyway(code: NetworkCode, { readsErrors = false }: SiteRequest): boolean {
  if (readsErrors === 'all') return code !== 'redirected';
  return readsErrors && code === 'http_status';
}

function nameStatus(status: number): NetworkCode | null {
  if (status === 200) return null;
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'auth_failed';
  return status === 429 ? 'too_many_requests' : 'http_status';
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { dispatch, refuse, type WireReply } from './dispatch.ts';
import { splitLines, type Line } from './split-lines.ts';
import type { Services } from './services.ts';

/** Longest request line in bytes; import methods carry whole files. */
const MAX_LINE = 1024 * 1024;
const MAX_IMPORT_LINE = 64 * 1024 * 1024;
const IMPORTS = /^import\.|\.import$/;

/**
 * Serves requests as JSON lines, one reply a line, in order, until the input ends. A line that is no request, or is
 * too long, gets `bad_request`, and the next one is served. Long work writes lines about its progress before its reply.
 */
export async function serveLines(
  input: Readable,
  output: Writable,
  services: Services,
): Promise<void> {
  for await (const line of splitLines(input, MAX_IMPORT_LINE)) {
    if (line.kind === 'text' && line.bytes.length === 0) continue;
    const write = (message: object): boolean => output.write(`${JSON.stringify(message)}\n`);
    if (!write(await answer(line, services, write))) await once(output, 'drain');
  }
}

async function answer(
  line: Line,
  services: Services,
  write: (message: object) => void,
): Promise<WireReply & { readonly id: unknown }> {
  const request = line.kind === 'text' ? parseRequest(line.bytes) : null;
  const isImport = typeof request?.method === 'string' && IMPORTS.test(request.method);
  if (line.kind === 'too_long' || request === null || (line.bytes.length > MAX_LINE && !isImport)) {
    return { id: request?.id ?? null, ...refuse('bad_request', services) };
  }
  const { id } = request;
  const progress = (done: number, total: number): void => write({ id, progress: { done, total } });
  return { id, ...(await dispatch(request, services, progress)) };
}

type Request = { readonly id: unknown; readonly method: unknown; readonly input: unknown };

function parseRequest(bytes: Buffer): Request | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const { id = null, method, input } = Object.fromEntries(Object.entries(value));
    return { id, method, input };
  } catch {
    return null;
  }
}

import * as v from 'valibot';
import type { ApiError, ErrorCode, Input, Method, TransportCode } from '../../preload/contract.ts';
import type { Locale } from '../../preload/shapes.ts';
import { inputs } from '../../preload/inputs.ts';
import type { Fault } from '../domain/fault.ts';
import { fail, type Result } from '../domain/result.ts';
import { isWithin, longestInput } from './call-size.ts';
import { findSecretInInput } from './find-secrets.ts';
import type { Watch } from '../services/watch.ts';
import type { Outcome } from './handler.ts';
import { handlers } from './handlers.ts';
import { leaveOutExempt } from './leave-out-exempt.ts';
import { faultSentence } from './sentences.ts';
import type { Services } from './services.ts';

/** A reply as it crosses the boundary, to the window or to automation. */
export type WireReply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ApiError };

export type WireRequest = { readonly method: unknown; readonly input: unknown };

/**
 * The one way in. Looks the method up among our own, refuses what is too large for it and secrets wherever they stand, checks the input against
 * its closed schema, runs the handler and turns every failure into a value. Never throws. `progress` hears how far long
 * work is.
 */
export async function dispatch(
  request: WireRequest,
  services: Services,
  progress: Watch['progress'] = () => undefined,
): Promise<WireReply> {
  const { method, input } = request;
  if (!isMethod(method)) return refuse('unknown_method', services);
  // First, so that what is far too large for its method is not even searched.
  if (!isWithin(input, longestInput(method))) return refuse('bad_request', services);
  const where = await findSecretInInput(leaveOutExempt(method, input, services));
  if (where.kind === 'too_large') return refuse('bad_request', services);
  if (where.kind === 'found') return refuse('secret_detected', services, [where.field]);
  const running = new AbortController();
  services.running.add(running);
  try {
    const outcome = await run(method, input, services, { progress, signal: running.signal });
    return outcome.ok
      ? outcome
      : { ok: false, error: toApiError(outcome.error, services.locale()) };
  } catch (error) {
    services.log.failure(method, error);
    return refuse('internal', services);
  } finally {
    services.running.delete(running);
  }
}

/** The reply to a request that is refused before any handler sees it. */
export function refuse(
  code: TransportCode,
  services: Pick<Services, 'locale'>,
  fields?: readonly string[],
): WireReply {
  const fault: Fault<ErrorCode> = fields === undefined ? { code } : { code, fields };
  return { ok: false, error: toApiError(fault, services.locale()) };
}

async function run<M extends Method>(
  method: M,
  input: unknown,
  services: Services,
  watch: Watch,
): Promise<Outcome<M> | Result<never, Fault<ErrorCode>>> {
  const parsed = v.safeParse(inputs[method], input ?? {});
  if (!parsed.success) return fail({ code: 'bad_request', fields: fieldsOf(parsed.issues) });
  const checked: Input<M> = parsed.output;
  return handlers[method](checked, services, watch);
}

function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.hasOwn(inputs, name);
}

/** Names of the fields at fault; their values never leave. */
function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): readonly string[] {
  const names = issues.map((issue) => v.getDotPath(issue)).filter((path) => path !== null);
  return [...new Set(names)];
}

function toApiError(fault: Fault<ErrorCode, string>, locale: Locale): ApiError {
  return {
    code: fault.code,
    message: faultSentence(fault, locale),
    ...(fault.reason === undefined ? {} : { reason: fault.reason }),
    ...(fault.fields === undefined ? {} : { fields: fault.fields }),
  };
}

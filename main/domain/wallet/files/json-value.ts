import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';

/** A field of untrusted JSON, or undefined. Only fields of the object itself count. */
export function fieldOf(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(json, name)?.value;
  return value;
}

/** Untrusted JSON as the shape that a format has; `file_incomplete` when it is not. */
export function readShape<T>(
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
): Result<T, InspectFault> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  return parsed.success ? succeed(parsed.output) : refuse('invalid', 'file_incomplete');
}

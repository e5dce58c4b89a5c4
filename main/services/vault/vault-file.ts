import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { readProfile, type ProfileProblem } from '../../domain/profile/profile-schema.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Seal } from './seal.ts';

/** What stands in the clear before the body. `generation` counts saves; it orders copies, because clocks jump. */
export type VaultHeader = {
  readonly generation: number;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly appVersion: string;
  readonly seal: Seal['name'];
};

export type VaultContents = { readonly header: VaultHeader; readonly profile: Profile };

const MAGIC = 'holdfast-vault 1';
const headerSchema = v.strictObject({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
  seal: v.literal('none'),
});

/**
 * The file: `holdfast-vault 1 <sha256>` on the first line, the header as JSON on the second, the sealed body after
 * it. The digest (hex) covers every byte after the first line, so one changed bit anywhere is noticed.
 */
export function encodeVault(contents: VaultContents, seal: Seal): Buffer {
  const header = Buffer.from(`${JSON.stringify(contents.header)}\n`);
  const body = seal.close(Buffer.from(JSON.stringify(contents.profile)));
  const rest = Buffer.concat([header, body]);
  return Buffer.concat([Buffer.from(`${MAGIC} ${digest(rest)}\n`), rest]);
}

/** Reads a vault file back. `newer_version`: written by a later Holdfast, to be left as it is. */
export function decodeVault(bytes: Buffer, seal: Seal): Result<VaultContents, ProfileProblem> {
  const firstLine = bytes.indexOf(10);
  const first = bytes.subarray(0, Math.max(firstLine, 0)).toString('latin1');
  const rest = bytes.subarray(firstLine + 1);
  const newer = /^holdfast-vault (\d+) /.exec(first);
  if (newer !== null && Number(newer[1]) > 1) return fail('newer_version');
  if (firstLine < 0 || first !== `${MAGIC} ${digest(rest)}`) return fail('unreadable');
  const secondLine = rest.indexOf(10);
  const header = v.safeParse(headerSchema, parseJson(rest.subarray(0, Math.max(secondLine, 0))));
  if (!header.success) return fail('unreadable');
  const body = seal.open(rest.subarray(secondLine + 1));
  const profile = body.ok ? readProfile(parseJson(body.value)) : fail('unreadable' as const);
  return profile.ok ? succeed({ header: header.output, profile: profile.value }) : profile;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

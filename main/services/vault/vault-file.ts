import * as v from 'valibot';
import { readProfile, type ProfileProblem } from '../../domain/profile/profile-schema.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { succeed, type Result } from '../../domain/result.ts';
import { decodeSealed, encodeSealed } from './sealed-file.ts';
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

const MARK = { name: 'holdfast-vault', version: 1 };
const headerSchema = v.strictObject({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
  seal: v.literal('none'),
});

/** The bytes of the vault's file (sealed-file.ts). */
export function encodeVault({ header, profile }: VaultContents, seal: Seal): Buffer {
  return encodeSealed(MARK, { header, body: profile }, seal);
}

/** Reads a vault file back. `newer_version`: written by a later Holdfast, to be left as it is. */
export function decodeVault(bytes: Buffer, seal: Seal): Result<VaultContents, ProfileProblem> {
  const file = decodeSealed(bytes, MARK, headerSchema, seal);
  if (!file.ok) return file;
  const profile = readProfile(file.value.body);
  return profile.ok ? succeed({ header: file.value.header, profile: profile.value }) : profile;
}

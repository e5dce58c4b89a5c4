import * as v from 'valibot';
import { readProfile, type ProfileProblem } from '../../domain/profile/profile-schema.ts';
import { withoutExchangeKeys } from '../../domain/profile/without-exchange-keys.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { understandProfile } from '../../domain/profile/understand-profile.ts';
import { succeed, type Result } from '../../domain/result.ts';
import type { SealKey } from './kdf.ts';
import type { SealNote } from './seal.ts';
import { decodeSealed, encodeSealed, glanceAtHeader } from './sealed-file.ts';

/** What stands in the clear before the body. `generation` counts saves; it orders copies, because clocks jump. */
export type VaultHeader = {
  readonly generation: number;
  /** ISO 8601 UTC. */
  readonly savedAt: string;
  readonly appVersion: string;
};

export type VaultContents = { readonly header: VaultHeader; readonly profile: Profile };

/** A vault's file before it is opened: what anybody can read of it, and the way in. */
export type ClosedVault = {
  readonly header: VaultHeader;
  readonly seal: SealNote;
  readonly open: (key: SealKey | null) => Result<VaultContents, ProfileProblem | 'locked'>;
  /** What is understood of the contents where a later version wrote them; null where nothing is. Never to be saved. */
  readonly understand: (key: SealKey | null) => UnderstoodContents | null;
};

export type UnderstoodContents = VaultContents & { readonly leftOut: number };

const MARK = { name: 'holdfast-vault', version: 1 };
const headerSchema = v.strictObject({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
});

/** The bytes of the vault's file (sealed-file.ts), sealed where there is a key; where there is none, no secret goes into it. */
export function encodeVault({ header, profile }: VaultContents, key: SealKey | null): Buffer {
  return encodeSealed(MARK, { header, body: storable(profile, key) }, key);
}

/** What of a profile may stand in a file under `key`. */
export function storable(profile: Profile, key: SealKey | null): Profile {
  return key === null ? withoutExchangeKeys(profile) : profile;
}

/** Reads a vault file back. `newer_version`: written by a later Holdfast, to be left as it is. */
export function decodeVault(bytes: Buffer): Result<ClosedVault, ProfileProblem> {
  const file = decodeSealed(bytes, MARK, headerSchema);
  if (!file.ok) return file;
  const { header, seal, open } = file.value;
  return succeed({
    header,
    seal,
    open: (key) => {
      const body = open(key);
      if (!body.ok) return body;
      const profile = readProfile(body.value);
      return profile.ok ? succeed({ header, profile: profile.value }) : profile;
    },
    understand: (key) => {
      const body = open(key);
      if (!body.ok || typeof body.value !== 'object' || body.value === null) return null;
      const understood = understandProfile(body.value);
      return understood && { header, ...understood };
    },
  });
}

/** It is shown, so it has to look like a version. */
const writerSchema = v.looseObject({
  appVersion: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d+(\.\d+)*[\w.+-]*$/)),
});

/** Which version wrote a file that is in a layout of later, as far as it says so. */
export function writerOf(bytes: Buffer): string | null {
  const header = v.safeParse(writerSchema, glanceAtHeader(bytes));
  return header.success ? header.output.appVersion : null;
}

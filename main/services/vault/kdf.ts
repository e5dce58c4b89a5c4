import * as v from 'valibot';

/** How a key is made of a passphrase: Argon2id (RFC 9106). Stands in the clear in every sealed file. */
export type Kdf = {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly passes: number;
  /** 16 random bytes, base64. */
  readonly salt: string;
};

/** 32 bytes with what they were made by, so that whoever holds the key can say how it is made again. */
export type SealKey = { readonly kdf: Kdf; readonly bytes: Uint8Array };

/** Makes the key of a passphrase. Takes half a second or more, in a thread of its own. */
export type DeriveKey = (passphrase: string, kdf: Kdf) => Promise<Uint8Array>;

/** Base64 of exactly this many bytes. */
export function base64Of(bytes: number) {
  const text = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));
  return v.pipe(
    text,
    v.check((value) => Buffer.from(value, 'base64').length === bytes),
  );
}

/**
 * Bounds for what a file may ask for: below them a key is guessed too easily, above them a prepared file would keep the
 * computer busy for minutes. 64 MiB and three passes are the second choice of RFC 9106.
 */
export const kdfSchema = v.strictObject({
  name: v.literal('argon2id'),
  memoryKiB: v.pipe(v.number(), v.integer(), v.minValue(64 * 1024), v.maxValue(1024 * 1024)),
  passes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(20)),
  salt: base64Of(16),
});

export function isSameKdf(a: Kdf, b: Kdf): boolean {
  return a.salt === b.salt && a.memoryKiB === b.memoryKiB && a.passes === b.passes;
}

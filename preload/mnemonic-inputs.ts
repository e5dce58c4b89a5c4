import * as v from 'valibot';
import type { Input } from './contract.ts';
import { empty, id, name, network } from './input-parts.ts';
import type { MnemonicCalls } from './mnemonic-calls.ts';

const wordCount = v.picklist([12, 24]);
const wordPlace = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(24));
const passphrase = v.pipe(v.string(), v.maxLength(256));
const mix = v.strictObject({
  kind: v.picklist(['dice', 'coins', 'hex']),
  text: v.pipe(v.string(), v.maxLength(4096)),
});

/** What the methods of making seed words take. */
export const mnemonicInputs: {
  readonly [M in keyof MnemonicCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'mnemonic.surroundings': empty,
  'mnemonic.openWindow': empty,
  'mnemonic.window': empty,
  'mnemonic.closeWindow': empty,
  'mnemonic.measure': v.strictObject({ words: wordCount, mix }),
  'mnemonic.generate': v.strictObject({
    words: wordCount,
    mix: v.exactOptional(mix),
    keepWords: v.exactOptional(v.boolean()),
  }),
  'mnemonic.words': v.strictObject({ session: id, start: wordPlace }),
  'mnemonic.checkWord': v.strictObject({
    session: id,
    position: wordPlace,
    word: v.pipe(v.string(), v.maxLength(64)),
  }),
  'mnemonic.confirm': v.strictObject({
    session: id,
    words: v.exactOptional(
      v.union([
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(64)),
        v.pipe(v.string(), v.maxLength(1024)),
      ]),
    ),
    passphrase: v.exactOptional(passphrase),
    network: v.exactOptional(network),
  }),
  'mnemonic.save': v.strictObject({
    session: id,
    name,
    descriptor: v.pipe(v.string(), v.maxLength(1024)),
    passphrase: v.exactOptional(passphrase),
    network: v.exactOptional(network),
  }),
  'mnemonic.end': v.strictObject({ session: id }),
};

import * as v from 'valibot';
import type { Input } from './contract.ts';
import { empty, handedOver, id, network, text } from './input-parts.ts';
import type { WizardCalls } from './wizard-calls.ts';

const provenance = v.strictObject({
  device: id,
  firmware: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  seedMadeOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  entropy: v.picklist(['device', 'device_and_dice', 'dice', 'other_program', 'unknown']),
});
/** One for each key of a wallet. */
export const provenances = v.pipe(v.array(v.nullable(provenance)), v.maxLength(64));

export const wizardInputs: {
  readonly [M in keyof WizardCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'wallet.combine': v.strictObject({
    threshold: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20)),
    script: v.exactOptional(v.picklist(['p2sh', 'p2sh_p2wsh', 'p2wsh'])),
    sorted: v.exactOptional(v.boolean()),
    network: v.exactOptional(network),
    keys: v.pipe(v.array(v.strictObject(handedOver)), v.minLength(1), v.maxLength(20)),
  }),
  'wallet.openEncrypted': v.strictObject({ ...handedOver, xpub: text }),
  'wallet.setProvenance': v.strictObject({
    walletId: id,
    key: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000)),
    provenance: v.nullable(provenance),
  }),
  'qr.collect': v.strictObject({ text, session: v.exactOptional(id) }),
  'camera.start': empty,
  'camera.stop': empty,
  'device.catalog': empty,
  'provenance.judge': v.strictObject({ provenance: provenances }),
};

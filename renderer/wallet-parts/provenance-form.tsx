import type { Input, Output } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './provenance-form.module.css';

export type KeyProvenance = NonNullable<Input<'wallet.setProvenance'>['provenance']>;
export type SeedMaker = Output<'device.catalog'>['devices'][number];

const ENTROPIES: readonly KeyProvenance['entropy'][] = [
  'unknown',
  'device',
  'device_and_dice',
  'dice',
  'other_program',
];

/** What is known of a seed before anything was told. */
export function unknownSeed(device: string): KeyProvenance {
  return { device, firmware: null, seedMadeOn: null, entropy: 'unknown' };
}

type ProvenanceFormProps = {
  readonly provenance: KeyProvenance;
  readonly onProvenance: (provenance: KeyProvenance) => void;
};

/** How a seed came to be. Whatever the user does not know stays unknown. */
export function ProvenanceForm({ provenance, onProvenance }: ProvenanceFormProps) {
  const { provenance: text } = useTexts().t;
  const change = (part: Partial<KeyProvenance>): void => onProvenance({ ...provenance, ...part });
  return (
    <div className={styles['form']}>
      <TextInput
        label={text.firmware}
        hint={text.firmwareHint}
        value={provenance.firmware ?? ''}
        onValue={(typed) => change({ firmware: typed === '' ? null : typed })}
      />
      <TextInput
        label={text.seedMadeOn}
        hint={text.seedMadeOnHint}
        type="date"
        value={provenance.seedMadeOn ?? ''}
        onValue={(day) => change({ seedMadeOn: day === '' ? null : day })}
      />
      <Choice
        label={text.entropy}
        hint={text.entropyHint}
        value={provenance.entropy}
        options={ENTROPIES.map((value) => ({ value, label: text.entropies[value] }))}
        onChoose={(entropy) => change({ entropy })}
      />
    </div>
  );
}

type MakerChoiceProps = {
  readonly makers: readonly SeedMaker[];
  readonly device: string | null;
  readonly onDevice: (device: string | null) => void;
};

/** Which device or program holds the seed. */
export function MakerChoice({ makers, device, onDevice }: MakerChoiceProps) {
  const { provenance: text } = useTexts().t;
  return (
    <Choice
      label={text.device}
      value={device ?? ''}
      options={[
        { value: '', label: text.notTold },
        ...makers.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'other', label: text.other },
        ...(device === 'generated_here'
          ? [{ value: 'generated_here', label: text.generatedHere }]
          : []),
      ]}
      onChoose={(chosen) => onDevice(chosen === '' ? null : chosen)}
    />
  );
}

import type { Input, Output } from '../../../preload/contract.ts';
import type { KeyProvenance } from '../../wallet-parts/provenance-form.tsx';
import type { Intake } from '../../intake/intake.ts';

export type Inspection = Output<'wallet.inspect'>;
export type ChosenScript = NonNullable<Input<'wallet.inspect'>['script']>;
export type Network = Inspection['network'];

/** The kinds of wallet that the wizard sets up. */
export type SetUp = 'import' | 'one_device' | 'multisig';

/** How many of how many keys have to sign. */
export type Quorum = { readonly threshold: number; readonly count: number };

/** Something that was handed over and passed every check, with what it was read as. A refused text gets no place here. */
export type ReadKey = { readonly intake: Intake; readonly inspection: Inspection };

/** One key that the wallet is made of. */
export type KeyDraft = {
  readonly read: ReadKey | null;
  /** Where its seed came from; null while the user has named no device. */
  readonly provenance: KeyProvenance | null;
};

/** Everything that was entered so far. Lives in the window only, until the last step saves a wallet out of it. */
export type WizardDraft = {
  readonly setUp: SetUp | null;
  readonly quorum: Quorum;
  readonly keys: readonly KeyDraft[];
  /** Chosen by the user where the keys leave it open. */
  readonly script: ChosenScript | null;
  readonly network: Network | null;
  /** Null until typed: the name in the file stands there until then. */
  readonly name: string | null;
  readonly isAccepted: boolean;
  /** Place in the list of steps. */
  readonly at: number;
};

export type WizardStep =
  | { readonly kind: 'set_up' }
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'check' };

const NO_KEY: KeyDraft = { read: null, provenance: null };

export const EMPTY_DRAFT: WizardDraft = {
  setUp: null,
  quorum: { threshold: 2, count: 3 },
  keys: [NO_KEY],
  script: null,
  network: null,
  name: null,
  isAccepted: false,
  at: 0,
};

/** The steps in their order. Whoever has everything in one text needs no step for a key. */
export function stepsOf({ setUp, keys }: WizardDraft): readonly WizardStep[] {
  const keySteps = keys.map((_, key) => ({ kind: 'key', key }) as const);
  return [
    { kind: 'set_up' },
    ...(setUp === 'one_device' || setUp === 'multisig' ? keySteps : []),
    { kind: 'check' },
  ];
}

/** How far the user may go: up to the first step that still lacks something. */
export function reachOf(draft: WizardDraft): number {
  const missing = stepsOf(draft).findIndex((step) => !isDone(step, draft));
  return missing;
}

function isDone(step: WizardStep, { setUp, keys }: WizardDraft): boolean {
  switch (step.kind) {
    case 'set_up':
      return setUp !== null && (setUp !== 'import' || keys[0]?.read !== null);
    case 'key':
      return keys[step.key]?.read !== null;
    case 'check':
      return false;
  }
}

/** Starts on a wallet of so many keys. Keys that were already given stay. */
export function withSetUp(draft: WizardDraft, setUp: SetUp, quorum = draft.quorum): WizardDraft {
  const isSame = draft.setUp === setUp;
  const count = setUp === 'multisig' ? quorum.count : 1;
  const kept = isSame ? draft.keys : [];
  const keys = Array.from({ length: count }, (_, at) => kept[at] ?? NO_KEY);
  const settled = isSame ? {} : { script: null, network: null };
  return { ...draft, setUp, quorum, keys, ...settled, isAccepted: false };
}

export function withKey(draft: WizardDraft, at: number, key: Partial<KeyDraft>): WizardDraft {
  const keys = draft.keys.map((one, index) => (index === at ? { ...one, ...key } : one));
  return { ...draft, keys, isAccepted: false };
}

/** Starts on a wallet that came whole. Each of its keys gets a place for where its seed came from. */
export function withImport(draft: WizardDraft, read: ReadKey): WizardDraft {
  const more = read.inspection.keys.slice(1).map(() => NO_KEY);
  const keys = [{ ...NO_KEY, read }, ...more];
  return { ...withSetUp(draft, 'import'), keys, script: null, network: null, at: 1 };
}

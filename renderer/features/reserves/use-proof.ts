import { useState } from 'react';
import type { Input } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { readFileBase64 } from '../../intake/read-file-base64.ts';
import { EMPTY_PROOF, isEmpty, readDraft, type ProofDraft } from './proof-draft.ts';
import type { ReservesData, Scheme, Venue, Verdict } from './reserves-data.ts';

type ProofInput = Input<'reserves.verify'>;
export type SecondSource = NonNullable<ProofInput['published']>;

/** Largest list that is checked, in bytes, and how many files the largest proof has. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 2;

/** Where a check stands. */
export type ProofState =
  | { readonly kind: 'asking' | 'checking'; readonly problem: string | null }
  | {
      readonly kind: 'answered';
      readonly verdict: Verdict;
      readonly input: ProofInput;
      /** While it is checked again with a venue or a second source. */
      readonly isChecking: boolean;
    };

/** Reasons that something more to fill in can help against. */
const MISSING: ReadonlySet<Verdict['reason']> = new Set(['missing_field', 'missing_file']);
const ASKING: ProofState = { kind: 'asking', problem: null };

/** A proof from the first file to its verdict, and again with a venue or a second source. */
export function useProof({ schemes, venues }: Pick<ReservesData, 'schemes' | 'venues'>) {
  const { reserves: text } = useTexts().t;
  const [state, setState] = useState<ProofState>(ASKING);
  const refuse = (problem: string): void => setState({ kind: 'asking', problem });
  const isOver = state.kind === 'answered' && !MISSING.has(state.verdict.reason);
  const onChange = (): void => setState(ASKING);
  const { draft, setDraft, ...form } = useDraft({ isOver, onChange, refuse });
  const { ask, ...again } = useVerify(state, setState);
  const check = async (): Promise<void> => {
    if (isEmpty(draft)) return refuse(text.nothing);
    const asked = schemes.find(({ id }) => id === draft.scheme)?.fields ?? [];
    const input = readDraft(draft, asked);
    if (input === null) return refuse(text.balancesFault);
    setState({ kind: 'checking', problem: null });
    const verdict = await ask(input);
    if (verdict === null) return;
    const venueId = verdict.included ? onlyVenueOf(verdict, schemes, venues) : undefined;
    if (venueId !== undefined) await ask({ ...input, venueId });
    // What is missing can be filled in once it is known of which kind the proof is.
    if (MISSING.has(verdict.reason)) setDraft((before) => ({ ...before, scheme: verdict.scheme }));
  };
  const restart = (): void => {
    setDraft(EMPTY_PROOF);
    setState(ASKING);
  };
  return { draft, state, ...form, ...again, check, restart };
}

type DraftWatch = {
  /** Whether there is a verdict on the files: the next one is of another proof. */
  readonly isOver: boolean;
  /** Another file or word makes the last verdict one of something else. */
  readonly onChange: () => void;
  readonly refuse: (problem: string) => void;
};

/** What is handed over. */
function useDraft({ isOver, onChange, refuse }: DraftWatch) {
  const { reserves: text } = useTexts().t;
  const [draft, setDraft] = useState(EMPTY_PROOF);
  const change = (part: Partial<ProofDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    onChange();
  };
  const addFile = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) return refuse(text.tooLarge);
    const fileName = file.name.slice(0, 255);
    const others = isOver ? [] : draft.files.filter((one) => one.fileName !== fileName);
    if (others.length >= MOST_FILES) return refuse(text.tooMany);
    const bytesBase64 = await readFileBase64(file, MAX_FILE_BYTES);
    change({ files: [...others, { fileName, bytesBase64, bytes: file.size }] });
  };
  return { draft, setDraft, change, addFile };
}

/** Has a proof verified, and the same one again with a venue or a second source. */
function useVerify(state: ProofState, onState: (state: ProofState) => void) {
  const ask = async (input: ProofInput): Promise<Verdict | null> => {
    const reply = await call('reserves.verify', input);
    if (!reply.ok) {
      onState({ kind: 'asking', problem: reply.error.message });
      return null;
    }
    onState({ kind: 'answered', verdict: reply.value, input, isChecking: false });
    return reply.value;
  };
  const again = async (change: (input: ProofInput) => ProofInput): Promise<void> => {
    if (state.kind !== 'answered') return;
    onState({ ...state, isChecking: true });
    await ask(change(state.input));
  };
  const compareRoot = (published: SecondSource): Promise<void> =>
    again((input) => ({ ...input, published }));
  const chooseVenue = (venueId: string | null): Promise<void> =>
    again(({ venueId: _before, ...input }) => (venueId === null ? input : { ...input, venueId }));
  return { ask, compareRoot, chooseVenue };
}

export type ProofWork = ReturnType<typeof useProof>;

/** The one venue of the user that gives proofs of this kind; undefined where there is none, or several. */
function onlyVenueOf(
  { scheme }: Verdict,
  schemes: readonly Scheme[],
  venues: readonly Venue[],
): string | undefined {
  const known = schemes.find(({ id }) => id === scheme)?.venues.map(({ id }) => id) ?? [];
  const own = venues.filter(({ catalogId }) => catalogId !== null && known.includes(catalogId));
  return own.length === 1 ? own[0]?.id : undefined;
}

import { fail, succeed, type Result } from '../result.ts';
import { readLabelRecord, type LabelProblem } from './read-label-record.ts';
import type { WalletLabel } from './wallet-label.ts';

/** Longest file, in characters, and most lines. */
const LONGEST = 16 * 1024 * 1024;
const MOST_LINES = 100_000;

/** A record that was left out, by its line, counted from 1. */
export type SkippedLabel = { readonly line: number; readonly reason: LabelProblem };

export type LabelFile = {
  readonly labels: readonly WalletLabel[];
  /** The line that each of the labels stands on. */
  readonly lines: readonly number[];
  readonly skipped: readonly SkippedLabel[];
};

/** `not_labels`: not one line is a record. */
export type LabelFileFault = 'too_large' | 'not_labels';

/**
 * Reads a file of labels (BIP-329): one JSON object on each line. A line that cannot be used is left out and named, as
 * the standard asks; the others count.
 */
export function readLabels(text: string): Result<LabelFile, LabelFileFault> {
  if (text.length > LONGEST) return fail('too_large');
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (lines.length > MOST_LINES) return fail('too_large');
  const labels: WalletLabel[] = [];
  const usedLines: number[] = [];
  const skipped: SkippedLabel[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = readLabelRecord(line);
    if (record.ok) {
      labels.push(record.value);
      usedLines.push(at + 1);
    } else skipped.push({ line: at + 1, reason: record.error });
  }
  const isOther = labels.length === 0 && skipped.every(({ reason }) => reason !== 'unknown_type');
  return isOther ? fail('not_labels') : succeed({ labels, lines: usedLines, skipped });
}

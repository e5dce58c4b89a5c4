import type { CsvEnding } from './csv-stream.ts';
import type { DecodedText } from './decode-text.ts';
import { importFinding } from './import-finding.ts';
import type { Statement } from './statement.ts';

/** A statement with what was noticed about its file as a whole. */
export function withFileFindings(
  statement: Statement,
  { isGuess, hasMixedLineEndings }: Pick<DecodedText, 'isGuess'> & CsvEnding,
): Statement {
  const findings = [
    ...(isGuess ? [importFinding('encoding_guess', { encoding: 'windows-1252' })] : []),
    ...(hasMixedLineEndings ? [importFinding('mixed_line_endings')] : []),
  ];
  return { ...statement, findings: [...findings, ...statement.findings] };
}

import type { Intake } from '../../intake/intake.ts';

/** What was handed over, as the methods take it. */
export function inputOf(intake: Intake) {
  if (intake.kind === 'text') return { text: intake.text };
  const { fileName, bytesBase64 } = intake;
  return { fileName, bytesBase64 };
}

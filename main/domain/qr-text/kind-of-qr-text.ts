/** Which of the two kinds of code a text begins with, well-formed or not; null for every other text. */
export function kindOfQrText(text: string): 'ur' | 'bbqr' | null {
  const beginning = text.slice(0, 256).trimStart();
  if (/^ur:/i.test(beginning)) return 'ur';
  return /^b\$/i.test(beginning) ? 'bbqr' : null;
}

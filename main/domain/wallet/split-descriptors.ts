/**
 * Cuts a text into the descriptors in it: at white space outside all brackets, where what follows begins like a
 * descriptor. Never empty.
 */
export function splitDescriptors(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (const match of text.matchAll(/[()]|\s+/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth === 0 && beginsDescriptor(text, match.index + match[0].length)) {
      parts.push(text.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  return [...parts, text.slice(start)];
}

function beginsDescriptor(text: string, at: number): boolean {
  return /^\w{1,20}\(/.test(text.slice(at, at + 21));
}

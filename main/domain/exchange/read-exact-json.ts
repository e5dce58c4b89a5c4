/**
 * A string of JSON, or a number outside of one. A string without an end counts to where it breaks off: were it skipped,
 * its quotes would be tried one by one, and a reply of 80 kB would take ten seconds.
 */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * The value of JSON text with every number as the text that stood there: 0.1000000000000000055 stays what it is. Undefined
 * for anything else.
 */
export function readExactJson(text: string): unknown {
  try {
    const quoted = text.replaceAll(STRING_OR_NUMBER, (found) =>
      found.startsWith('"') ? found : `"${found}"`,
    );
    return JSON.parse(quoted) as unknown;
  } catch {
    return undefined;
  }
}

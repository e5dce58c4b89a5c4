import { createQrCollector, type QrCollector } from './qr-collector.ts';

/**
 * What looks like a code anywhere in a text: what the parts of one message have in common, its letters, and more that
 * could belong to it if it was broken over lines.
 */
const CODES = [
  /(?<series>ur:[a-z0-9-]{1,64}(?:\s*\/[0-9]{1,10}-[0-9]{1,10})?)\s*\/\s*[a-z]{2,}(?<rest>(?:\s+(?!b\$)[a-z]+(?!\S))*)/gi,
  /(?<series>b\$[h2z][a-z][0-9a-z]{2})[0-9a-z]{3,}(?<rest>(?:\s+(?!ur:)[0-9a-z]+(?!\S))*)/gi,
];

/** Series in one text that are put together at the same time; the earliest gives way. */
const MAX_SERIES = 64;

/**
 * True when a text holds a UR or BBQr, or all parts of one, that carries a private key, a seed or seed words. For the
 * scan of every field: a code that is damaged or incomplete carries nothing, unless its type is a seed.
 */
export function decodesToSecret(text: string): boolean {
  const collectors = new Map<string, QrCollector>();
  const codes = CODES.flatMap((pattern) => [...text.matchAll(pattern)]);
  return codes.some(({ 0: whole, groups = {} }) => {
    const { series = '', rest = '' } = groups;
    const parts = [whole.slice(0, whole.length - rest.length)];
    if (rest !== '') parts.push(whole);
    return parts.some((part) =>
      completesSecret(collectors, seriesOf(series), part.replaceAll(/\s+/g, '')),
    );
  });
}

function completesSecret(
  collectors: Map<string, QrCollector>,
  series: string,
  part: string,
): boolean {
  const collector = collectors.get(series) ?? createQrCollector();
  const progress = collector.add(part);
  if (progress.ok || isSecret(progress)) {
    remember(collectors, series, collector);
    return isSecret(progress);
  }
  // What does not fit those before it begins anew.
  const another = createQrCollector();
  const alone = another.add(part);
  if (alone.ok) remember(collectors, series, another);
  return isSecret(alone);
}

/** Parts of one message differ in their number only. Whole messages have nothing to wait for. */
function seriesOf(series: string): string {
  return series
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replace(/\/[0-9]+-/, '/');
}

function isSecret(progress: ReturnType<QrCollector['add']>): boolean {
  return !progress.ok && progress.error.code === 'secret_detected';
}

function remember(
  collectors: Map<string, QrCollector>,
  series: string,
  collector: QrCollector,
): void {
  collectors.set(series, collector);
  const [earliest] = collectors.keys();
  if (collectors.size > MAX_SERIES && earliest !== undefined) collectors.delete(earliest);
}

import { createQrCollector, type QrCollector } from './qr-collector.ts';

/** What looks like a code anywhere in a text, with what its parts have in common: type and total, or all but the number. */
const UR = /(?<series>ur:[a-z0-9-]{1,64}(?:\/[0-9]{1,10}-[0-9]{1,10})?)\/[a-z]{10,}/gi;
const BBQR = /(?<series>b\$[h2z][a-z][0-9a-z]{2})[0-9a-z]{4,}/gi;

/** Series in one text that are put together at the same time; the earliest gives way. */
const MAX_SERIES = 64;

/**
 * True when a text holds a UR or BBQr, or all parts of one, that carries a private key, a seed or seed words. For the
 * scan of every field: a code that is damaged or incomplete carries nothing, unless its type is a seed.
 */
export function decodesToSecret(text: string): boolean {
  const collectors = new Map<string, QrCollector>();
  return [...text.matchAll(UR), ...text.matchAll(BBQR)].some(({ 0: part, groups }) => {
    const series = seriesOf(groups?.['series'] ?? '');
    const collector = collectors.get(series) ?? createQrCollector();
    // Codes of different messages under one name: whatever does not fit is looked at by itself as well.
    const progress = collector.add(part);
    remember(collectors, series, collector);
    return isSecret(progress) || (!progress.ok && isSecret(createQrCollector().add(part)));
  });
}

/** Parts of one message differ in their number only. Whole messages have nothing to wait for. */
function seriesOf(series: string): string {
  return series.toLowerCase().replace(/\/[0-9]+-/, '/');
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

import type { QrCollector } from '../domain/qr-text/qr-collector.ts';

/** A message in several codes of which not all were seen yet. */
export type QrScan = {
  readonly collector: QrCollector;
  /** The codes that were taken, as they were read. */
  readonly parts: Set<string>;
};

/** Scans of this run by their id, newest last. In memory only. */
export type QrScans = Map<string, QrScan>;

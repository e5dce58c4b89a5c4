import { fail, succeed } from '../../domain/result.ts';
import type { QrScan } from '../../services/qr-scans.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';

/** A camera looks at one message at a time; the one before is kept for a scan that just ended. */
const MOST_SCANS = 2;
/** Longest message in characters, all its codes together. */
const LONGEST = 1024 * 1024;

/** What a code in bytes, such as a CompactSeedQR, turns into when it is read as text. */
function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(text);
}

export const qrHandlers: HandlersFor<'qr.collect' | 'camera.start' | 'camera.stop'> = {
  'camera.start': (_input, { camera }) => {
    camera.open();
    return succeed({});
  },
  'camera.stop': (_input, { camera }) => {
    camera.close();
    return succeed({});
  },
  'qr.collect': async ({ text, session }, services) => {
    const { kindOfQrText } = await import('../../domain/qr-text/kind-of-qr-text.ts');
    if (kindOfQrText(text) !== null) return collect(text, session, services);
    return isText(text)
      ? succeed({ session: null, done: 1, total: 1, percent: 100, text })
      : fail({ code: 'not_recognised', fields: ['text'] });
  },
};

/** Once the last code was seen, the message is handed back as the codes it came in: every reader here takes those. */
async function collect(text: string, session: string | undefined, services: Services) {
  const { scans } = services;
  const id = session !== undefined && scans.has(session) ? session : services.newId();
  const scan = scans.get(id) ?? (await begin());
  const progress = scan.collector.add(text);
  if (!progress.ok) {
    // Nothing of a message that holds a secret is kept, and its scan is over.
    if (progress.error.code === 'secret_detected') scans.delete(id);
    return fail({ fields: ['text'], ...progress.error });
  }
  scan.parts.add(text.trim());
  const { result, ...counted } = progress.value;
  const message = [...scan.parts].join('\n');
  scans.delete(id);
  if (message.length > LONGEST) return tooLarge();
  if (result !== null) return succeed({ ...counted, session: null, text: message });
  keep(id, scan, services);
  return succeed({ ...counted, session: id, text: null });
}

function tooLarge() {
  return fail({ code: 'invalid', reason: 'qr_too_large', fields: ['text'] } as const);
}

async function begin(): Promise<QrScan> {
  const { createQrCollector } = await import('../../domain/qr-text/qr-collector.ts');
  return { collector: createQrCollector(), parts: new Set() };
}

function keep(id: string, scan: QrScan, { scans }: Services): void {
  scans.set(id, scan);
  const oldest = scans.keys().next().value;
  if (scans.size > MOST_SCANS && oldest !== undefined) scans.delete(oldest);
}

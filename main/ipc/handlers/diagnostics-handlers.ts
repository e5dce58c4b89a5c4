import type { DiagnosticsCalls } from '../../../preload/diagnostics-calls.ts';
import { ERROR_KINDS } from '../../domain/diagnostics/error-kinds.ts';
import { writeDiagnostics } from '../../domain/diagnostics/write-diagnostics.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { gatherDiagnostics } from './gather-diagnostics.ts';

const FILE_NAME = 'holdfast-diagnostics.txt';

export const diagnosticsHandlers: HandlersFor<keyof DiagnosticsCalls> = {
  'diagnostics.get': async (_input, services) => {
    const text = writeDiagnostics(await gatherDiagnostics(services));
    return succeed({ id: services.diagnostics.show(text), text });
  },
  'diagnostics.copy': async ({ id }, { diagnostics, clipboard }) => {
    const text = diagnostics.find(id);
    if (text === null) return fail({ code: 'not_shown' });
    await clipboard.copy(text);
    return succeed({});
  },
  'diagnostics.save': async ({ id }, { diagnostics, saveFile }) => {
    const text = diagnostics.find(id);
    if (text === null) return fail({ code: 'not_shown' });
    if (saveFile === null) return fail({ code: 'no_dialog' });
    const outcome = await saveFile(FILE_NAME, Buffer.from(text, 'utf8'));
    return outcome === 'failed'
      ? fail({ code: 'file_not_saved' })
      : succeed({ saved: outcome === 'saved' });
  },
  'diagnostics.noteFault': ({ kind, places }, { diagnostics, log }) => {
    const known = ERROR_KINDS.find((one) => one === kind) ?? 'other';
    if (diagnostics.mayNote()) log.event({ event: 'page_failed', kind: known, places });
    return succeed({});
  },
};

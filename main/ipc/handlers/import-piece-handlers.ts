import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { mappingsFor } from './mappings-for.ts';
import { previewImport } from './preview-import.ts';

type PieceMethod =
  'import.begin' | 'import.append' | 'import.finish' | 'import.drop' | 'import.look';

export const importPieceHandlers: HandlersFor<PieceMethod> = {
  'import.begin': ({ mapping, format = null, ...file }, { importSessions, vault }) => {
    const read = mappingsFor(mapping, { vault });
    if (!read.ok) return read;
    const mappings = read.value;
    const session = importSessions.begin({ ...file, mapping: mapping ?? null, mappings, format });
    return succeed({ session: session.id });
  },
  'import.append': async ({ session, bytesBase64 }, { importSessions }) => {
    const open = importSessions.find(session);
    if (open === null) return fail({ code: 'not_found', fields: ['session'] });
    // Bytes of its own: Node keeps several small buffers in one piece of memory, and this one is given away.
    const bytes = new Uint8Array(Buffer.from(bytesBase64, 'base64'));
    open.received += bytes.length;
    if (open.received > open.size) {
      importSessions.end(session);
      return fail({ code: 'bad_request', fields: ['bytesBase64'] });
    }
    return succeed({ done: await open.reading.take(bytes), total: open.size });
  },
  'import.finish': async ({ session }, services) => {
    const open = services.importSessions.find(session);
    if (open === null) return fail({ code: 'not_found', fields: ['session'] });
    try {
      const read = await open.reading.finish();
      if (read === null) return fail({ code: 'cancelled' });
      services.importSessions.keepLook(session, read.look);
      const { fileName, mapping } = open;
      return previewImport(read.statement, { fileName, mapping }, services);
    } finally {
      services.importSessions.end(session);
    }
  },
  'import.look': ({ session }, { importSessions }) => {
    const look = importSessions.lookOf(session);
    if (look === null) return fail({ code: 'not_found', fields: ['session'] });
    return look.ok ? look : fail({ fields: ['session'], ...look.error });
  },
  'import.drop': ({ session }, { importSessions }) => {
    importSessions.end(session);
    return succeed({});
  },
};

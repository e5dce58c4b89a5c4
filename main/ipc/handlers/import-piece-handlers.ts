import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { previewImport } from './preview-import.ts';

type PieceMethod = 'import.begin' | 'import.append' | 'import.finish' | 'import.drop';

export const importPieceHandlers: HandlersFor<PieceMethod> = {
  'import.begin': ({ fileName, size }, { importSessions, vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const { importMappings: mappings } = profile.value;
    return succeed({ session: importSessions.begin({ fileName, size, mappings }).id });
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
      return previewImport(read, { fileName: open.fileName, mapping: null }, services);
    } finally {
      services.importSessions.end(session);
    }
  },
  'import.drop': ({ session }, { importSessions }) => {
    importSessions.end(session);
    return succeed({});
  },
};

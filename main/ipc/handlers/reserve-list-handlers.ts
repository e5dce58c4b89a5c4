import type { ReserveListCalls } from '../../../preload/reserves-calls.ts';
import { ownTokenShare } from '../../domain/reserves/own-token-share.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

/** Lists of addresses that a venue says are its own: signatures are verified while the list comes. */
export const reserveListHandlers: HandlersFor<keyof ReserveListCalls> = {
  'reserves.listBegin': ({ size }, { reserveLists }) =>
    succeed({ session: reserveLists.begin(size).id }),
  'reserves.listAppend': async ({ session, bytesBase64 }, { reserveLists }) => {
    const open = reserveLists.find(session);
    if (open === null) return fail({ code: 'not_found', fields: ['session'] });
    // Bytes of its own: Node keeps several small buffers in one piece of memory, and this one is given away.
    const bytes = Uint8Array.from(Buffer.from(bytesBase64, 'base64'));
    open.received += bytes.length;
    if (open.received > open.size) {
      reserveLists.end(session);
      return fail({ code: 'bad_request', fields: ['bytesBase64'] });
    }
    await open.take(bytes);
    return succeed({ done: open.received, total: open.size });
  },
  'reserves.listFinish': async ({ session, ownToken }, services) => {
    const open = services.reserveLists.find(session);
    if (open === null) return fail({ code: 'not_found', fields: ['session'] });
    try {
      const list = await open.finish();
      if (list === null) return fail({ code: 'unknown_format', fields: ['session'] });
      if (ownToken === undefined) return succeed({ list, ownToken: null });
      const profile = services.vault.read();
      if (!profile.ok) return profile;
      const { currency } = services.settings.get();
      const table = { currency, prices: profile.value.prices, at: services.now().toISOString() };
      return succeed({ list, ownToken: ownTokenShare(list, ownToken, table) });
    } finally {
      services.reserveLists.end(session);
    }
  },
  'reserves.listDrop': ({ session }, { reserveLists }) => {
    reserveLists.end(session);
    return succeed({});
  },
};

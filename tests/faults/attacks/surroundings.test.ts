import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type TestServer } from '../../chain-servers/front.ts';
import { newFolder } from '../../support/new-folder.ts';
import { startHeadless } from '../headless-process.ts';

/** `HOLDFAST_SURROUNDINGS=1 npm test` starts the program in each of them; a start takes a second of processor time. */
const ALL = process.env['HOLDFAST_SURROUNDINGS'] === '1';

let proxy: TestServer;
beforeAll(async () => {
  proxy = await listen(createServer((socket) => socket.destroy()));
});
afterAll(() => proxy.stop());

const odd = (name: string) => (folder: string) => join(folder, name);
const plain = odd('profile');
const open = ['sh', '-c', 'umask 000; exec "$@"', 'sh'];

type Surroundings = readonly [
  what: string,
  under: readonly string[],
  place: (folder: string) => string,
];

const EVERYDAY: readonly Surroundings[] = [
  [
    'files that anybody may read, if it were for the system',
    open,
    odd('Gebruiker Žofia 用户 🔑/profiel'),
  ],
];
const OTHERS: readonly Surroundings[] = [
  ['no home', ['env', '-u', 'HOME', '-u', 'XDG_CONFIG_HOME'], plain],
  ['a home that is not there', ['env', 'HOME=/nonexistent'], plain],
  ['a zone with three quarters of an hour', ['env', 'TZ=Asia/Kathmandu'], plain],
  ['a zone that skips a day', ['env', 'TZ=Pacific/Apia'], plain],
  ['a zone that is none', ['env', 'TZ=Moon/Crater'], plain],
  ['the language C', ['env', 'LC_ALL=C', 'LANG=C'], odd('prófíl')],
  ['a language that is none', ['env', 'LANG=xx_YY.nonsense', 'LC_ALL=xx_YY'], plain],
  ['64 MB of memory', ['env', 'NODE_OPTIONS=--max-old-space-size=64'], plain],
  ['a very long path', [], (folder) => join(folder, ...Array.from({ length: 15 }, () => 'n'.repeat(200)))],
  ['a name that looks like an option', [], odd('--profile')],
  ['a name with a quote and a line end', [], odd('a"\'\n$(id)')],
  ['few open files', ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'], plain],
]; // prettier-ignore

const FILE = [
  'asset,currency,price,at',
  ...Array.from({ length: 2000 }, (_, day) => {
    const at = new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString();
    return `BTC,EUR,${10_000 + day},${at}`;
  }),
].join('\n');

describe('in surroundings with', () => {
  it.each(ALL ? [...EVERYDAY, ...OTHERS] : EVERYDAY)(
    '%s, what is put in is there after a restart',
    async (_what, under, place) => {
      const profile = place(newFolder());
      mkdirSync(join(profile, '..'), { recursive: true });
      const first = startHeadless(profile, { under });
      first.send(1, 'venue.add', { name: 'Krákén 🔑' });
      expect(await first.replyTo(1)).toMatchObject({ ok: true });
      const bytesBase64 = Buffer.from(FILE).toString('base64');
      first.send(2, 'price.import', { fileName: 'p.csv', bytesBase64 });
      expect(await first.replyTo(2)).toMatchObject({ ok: true, value: { added: 2000 } });
      await first.end();
      const again = startHeadless(profile, { under });
      again.send(1, 'venue.list', {});
      expect(await again.replyTo(1)).toMatchObject({
        ok: true,
        value: { venues: [{ name: 'Krákén 🔑' }] },
      });
      await again.end();
      expect(modesIn(profile)).toEqual([]);
    },
    120_000,
  );
});

/** What others than the user may read, write, or look into. */
function modesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
  return [folder, ...paths].filter((path) => (statSync(path).mode & 0o077) !== 0);
}

it('a proxy of the surroundings reroutes nothing: the one that is used is the one that was typed in', async () => {
  const address = `http://127.0.0.1:${proxy.port}`;
  const names = [
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
  ];
  const under = ['env', ...names.map((name) => `${name}=${address}`), 'NODE_USE_ENV_PROXY=1'];
  const server = await listen(createServer((socket) => socket.destroy()));
  const app = startHeadless(join(newFolder(), 'p'), { under });
  app.send(1, 'chain.setServer', {
    name: 'Mine',
    network: 'mainnet',
    kind: 'esplora',
    host: '127.0.0.1',
    port: server.port,
    tls: 'off',
  });
  const added = await app.replyTo(1);
  expect(added).toMatchObject({ ok: true });
  const { value } = added as { value: { server: { id: string } } };
  const serverId = value.server.id;
  app.send(2, 'chain.consent', { serverId, allowed: true });
  await app.replyTo(2);
  app.send(3, 'chain.test', { serverId });
  await app.replyTo(3);
  await app.end();
  const reached = [server.connections() > 0, proxy.connections()];
  await server.stop();
  expect(reached).toEqual([true, 0]);
}, 60_000);

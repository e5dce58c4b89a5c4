import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { openWindow } from './open-window.tsx';

/** Nothing listens there. */
const NOBODY = { host: '127.0.0.1', port: 1 } as const;

async function openServers(locale: 'en' | 'nl') {
  const opened = await openWindow(locale);
  const { user } = opened;
  const t = catalogs[locale];
  const text = t.serverSettings;
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const fill = async (label: string, value: string) => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (value !== '') await user.type(field, value);
  };
  const open = async () => {
    await press(t.shell.nav.settings);
    await press(t.settings.openServers);
    await screen.findByRole('heading', { level: 1, name: text.title });
  };
  return { ...opened, t, text, errors: mainTexts(locale).errors, press, fill, open };
}

describe.each(['en', 'nl'] as const)('servers of the block chain (%s)', (locale) => {
  it('without one: says what it would bring, and that nobody was contacted', async () => {
    const { open, text } = await openServers(locale);
    await open();
    expect(await screen.findByText(text.emptyText)).toBeDefined();
    expect(screen.getByText(text.attemptsEmpty)).toBeDefined();
    const own = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(own).toEqual(Object.values(text.own).map(({ title }) => title));
    expect(screen.getByText(text.publicTitle).closest('details')?.open).toBe(false);
  });

  it('shows what is wrong at its field, and saves nothing', async () => {
    const { app, open, press, fill, text, errors } = await openServers(locale);
    await open();
    await press(text.own.electrum.action);
    await fill(text.port, '70000');
    await press(text.add);
    expect(screen.getByLabelText(text.port).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(text.faults.port)).toBeDefined();
    await fill(text.port, '50001');
    await fill(text.host, 'http://x.example');
    await press(text.add);
    expect(await screen.findByText(errors.invalid_host)).toBeDefined();
    await fill(text.host, `${'b'.repeat(56)}.onion`);
    await press(text.add);
    expect(await screen.findByText(errors.onion_needs_proxy)).toBeDefined();
    await fill(text.host, '192.168.1.4');
    expect(screen.getByText(text.plainText)).toBeDefined();
    expect((await app.must('chain.servers', {})).servers).toEqual([]);
  });

  it('keeps a password out of sight, and asks for the cookie file by dialog only', async () => {
    const { app, user, open, press, fill, text, errors } = await openServers(locale);
    await open();
    await press(text.own.bitcoin_core.action);
    await press(text.addWithFile);
    expect(await screen.findByText(errors.cookie_not_chosen)).toBeDefined();
    await user.click(screen.getByLabelText(text.accessChoices.password.label, { exact: false }));
    await fill(text.user, 'me');
    await fill(text.password, 'correct-horse');
    expect(screen.getByLabelText(text.password).className).toContain('masked');
    await press(text.add);
    const card = await screen.findByRole('region', { name: '127.0.0.1' });
    await user.click(within(card).getByRole('button', { name: `${text.edit} 127.0.0.1` }));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByLabelText(text.accessChoices.keep.label, { exact: false })).toHaveProperty(
      'checked',
      true,
    );
    expect(document.body.innerHTML).not.toContain('correct-horse');
    await fill(text.name, 'At home');
    await press(text.save);
    await screen.findByRole('region', { name: 'At home' });
    expect(app.services.vault.read()).toMatchObject({
      value: { servers: [{ name: 'At home', auth: { password: 'correct-horse' } }] },
    });
  });

  it('needs a yes for a test, and a new one after the place changed', async () => {
    const { app, user, open, press, fill, text, errors } = await openServers(locale);
    const input = { kind: 'electrum', network: 'regtest', tls: 'off', name: 'Home' } as const;
    const { server } = await app.must('chain.setServer', { ...input, ...NOBODY });
    await open();
    const testButton = `${text.test} Home`;
    expect(await screen.findByRole('button', { name: testButton })).toHaveProperty(
      'disabled',
      true,
    );
    await user.click(screen.getByRole('switch', { name: `${text.allowed}: Home` }));
    await screen.findByRole('switch', { checked: true });
    await press(testButton);
    expect(await screen.findByText(errors.connection_refused)).toBeDefined();
    const steps = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(steps).toContain(`${text.steps.tip}: ${text.stepStatus.not_reached}`);
    expect(screen.getByRole('rowheader', { name: `127.0.0.1:1 ${text.direct}` })).toBeDefined();
    await press(`${text.edit} Home`);
    await fill(text.port, '2');
    await press(text.save);
    expect(await screen.findByText(text.askAgainText)).toBeDefined();
    expect(screen.queryByText(errors.connection_refused)).toBeNull();
    await press(`${text.remove} Home`);
    await press(text.removeConfirm);
    await screen.findByText(text.emptyText);
    expect(await app.call('chain.test', { serverId: server.id })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  it('can be filled in from the list of others, and still contacts nobody', async () => {
    const { app, user, open, press, text } = await openServers(locale);
    await open();
    await user.click(await screen.findByText(text.publicTitle));
    const [first] = (await app.must('chain.servers', {})).publicServers;
    await press(`${text.choosePublic} ${first?.operator} ${first?.host}:${first?.port}`);
    expect(await screen.findByText(text.privacy.others)).toBeDefined();
    await user.click(screen.getByRole('switch', { name: text.proxy }));
    expect(screen.getByText(text.privacy.othersTor)).toBeDefined();
    await press(text.add);
    await screen.findByRole('region', { name: first?.operator ?? '' });
    const { servers, attempts } = await app.must('chain.servers', {});
    expect(servers).toMatchObject([{ host: first?.host, allowedAt: null, tls: 'ca' }]);
    expect(attempts).toEqual([]);
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openWindow } from './open-window.tsx';

type ProofCase = {
  readonly id: string;
  readonly input: {
    readonly files: readonly { readonly name: string; readonly bytes_base64: string }[];
    readonly fields?: Readonly<Record<string, string>>;
  };
};

/** A published, generated or forged proof of tests/vectors/reserves. */
function caseOf(id: string): ProofCase {
  const half = id.startsWith('por-pv') ? 'valid' : 'invalid';
  const text = readFileSync(resolve(`tests/vectors/reserves/${half}.json`), 'utf8');
  // The files are ours and stay as they are.
  const { cases } = JSON.parse(text) as { cases: readonly ProofCase[] };
  return cases.find((one) => one.id === id) ?? expect.fail(`No case ${id}`);
}

type Opened = Awaited<ReturnType<typeof openWindow>>;

function filesOf(id: string): readonly File[] {
  return caseOf(id).input.files.map(
    ({ name, bytes_base64: base64 }) => new File([Buffer.from(base64, 'base64')], name),
  );
}

async function openReserves({ user }: Opened, title = 'Reserves'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: title }));
  await screen.findByRole('heading', { level: 1, name: title });
}

async function choose({ user }: Opened, files: readonly File[]): Promise<void> {
  const input = await screen.findByLabelText<HTMLInputElement>('Choose a file', {
    selector: 'input',
  });
  for (const file of files) await user.upload(input, file);
  for (const { name } of files) await screen.findByText(name);
}

async function check(opened: Opened, id: string): Promise<void> {
  await choose(opened, filesOf(id));
  await opened.user.click(screen.getByRole('button', { name: 'Check the proof' }));
}

describe('the reserves screen', () => {
  it('says in words, a picture and a table that a balance was counted, and what that does not show', async () => {
    const opened = await openWindow();
    await openReserves(opened);
    expect(await screen.findByText(/Nothing kept yet/)).toBeDefined();
    await check(opened, 'por-pv-okx1-real');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Your balance was counted/);
    expect(alert.textContent).toMatch(/does not show that the exchange can pay/);
    expect(document.body.textContent).not.toMatch(/solvent/i);
    expect(
      screen.getByRole('img', { name: /^23 steps lead from your balance to the root/ }),
    ).toBeDefined();
    await opened.user.click(screen.getByText('The steps in a table', { selector: 'summary' }));
    const table = screen.getByRole('region', { name: 'The steps in a table' });
    expect(within(table).getAllByRole('row')).toHaveLength(25);
    expect(screen.getByText(/You have read this root in the file only/)).toBeDefined();
    const balances = screen.getByRole('region', { name: 'Your balances in the proof' });
    expect(within(balances).getByRole('row', { name: 'USDT 19,398.33550812' })).toBeDefined();
  });

  it('marks the step on which a forged proof fails, with both fingerprints', async () => {
    const opened = await openWindow();
    await openReserves(opened);
    await check(opened, 'por-pi-okx1-root-mismatch');
    expect((await screen.findByRole('alert')).textContent).toMatch(/This proof does not hold/);
    expect(
      screen.getByRole('img', { name: /Followed for \d+ steps.*it does not fit/ }),
    ).toBeDefined();
    expect(screen.getByText('Computed here')).toBeDefined();
    expect(screen.getByText('The proof says')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Keep as evidence' })).toBeNull();
  });

  it('compares with a venue, confirms the root, keeps it, and takes it back', async () => {
    const opened = await openWindow();
    const { app, user } = opened;
    const { venue } = await app.must('venue.add', { name: 'OKX', catalogId: 'okx' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1.5' });
    await openReserves(opened);
    await check(opened, 'por-pv-okx1-real');
    const balances = await screen.findByRole('region', { name: 'Your balances in the proof' });
    expect(
      await within(balances).findByRole('row', { name: 'BTC 1.000069 1.5 -0.499931' }),
    ).toBeDefined();

    await user.click(screen.getByText('Compare it with a second source'));
    await user.click(screen.getByLabelText('The root you read elsewhere'));
    await user.paste('ac6b39d2a0aa8112bd1aadff5e7d4b5c2b91cd54d595262ba4367f5d2db4160d');
    await user.click(screen.getByLabelText('Where you read it'));
    await user.paste('the page of OKX');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(await screen.findByText('Same root read elsewhere')).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Keep as evidence' }));
    const kept = await screen.findByRole('region', { name: 'Kept proofs: OKX' });
    expect(within(kept).getByText('the page of OKX')).toBeDefined();
    expect(within(kept).getByText('Age not known')).toBeDefined();

    await user.click(within(kept).getByText('Show', { selector: 'summary' }));
    await user.click(within(kept).getByRole('button', { name: /^Remove the proof of OKX/ }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/Nothing kept yet/)).toBeDefined();
  });

  it('asks for what a list of all customers needs beside it, and hides the nonce', async () => {
    const opened = await openWindow();
    const { user } = opened;
    await openReserves(opened);
    await check(opened, 'por-pv-bitmex-syn0');
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be checked yet/);
    expect(screen.getByLabelText<HTMLSelectElement>('Kind of proof').value).toBe(
      'bitmex_liabilities',
    );
    const { fields = {} } = caseOf('por-pv-bitmex-syn0').input;
    const { nonce = '', account_nonce: accountNonce = '' } = fields;
    const label = nonce === '' ? 'Account nonce' : 'Nonce of this proof';
    await user.click(screen.getByLabelText(label));
    await user.paste(nonce === '' ? accountNonce : nonce);
    expect(screen.getByLabelText(`Show ${label}`)).toHaveProperty('checked', false);
    if (nonce === '') {
      await user.click(screen.getByLabelText('Account number'));
      await user.paste(fields['account'] ?? '');
    }
    await user.click(screen.getByRole('button', { name: 'Check the proof' }));
    expect(await screen.findByText('Your balance was counted')).toBeDefined();
  });

  it('lists the kinds of proof with state, source and day', async () => {
    const opened = await openWindow();
    await openReserves(opened);
    await opened.user.click(screen.getByRole('tab', { name: 'Which exchanges' }));
    const table = await screen.findByRole('region', { name: 'Kinds of proof' });
    const row = within(table).getByRole('row', { name: /^Bybit Bybit Verified on public data/ });
    expect(row.textContent).toContain('github.com/bybit-exchange/merkle-proof');
    expect(row.textContent).toContain('30 Nov 2026');
    expect(within(table).getByText(/Coinbase, Gemini/)).toBeDefined();
  });

  it('speaks Dutch', async () => {
    const opened = await openWindow('nl');
    await openReserves(opened);
    expect(screen.getByRole('tab', { name: 'Jouw saldo' })).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Controleer het bewijs' }));
    expect(await screen.findByText(/Kies eerst een bestand/)).toBeDefined();
  });
});

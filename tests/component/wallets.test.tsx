import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SECRETS } from '../support/secrets.ts';
import { openWindow } from './open-window.tsx';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';

type User = Awaited<ReturnType<typeof openWindow>>['user'];

async function pasteOnly(user: User, text: string) {
  await user.click(screen.getByRole('button', { name: 'Wallets' }));
  await user.click(await screen.findByRole('button', { name: 'Add a wallet' }));
  await user.click(await screen.findByLabelText('Public key, descriptor, wallet file or address'));
  await user.paste(text);
}

async function paste(user: User, text: string) {
  await pasteOnly(user, text);
  await user.click(screen.getByRole('button', { name: 'Check it' }));
}

describe('adding a wallet', () => {
  it('goes from a pasted zpub to saved addresses', async () => {
    const { app, user } = await openWindow();
    await paste(user, ZPUB);
    expect(await screen.findByText('Native SegWit (addresses start with bc1q)')).toBeDefined();
    expect(screen.getAllByText('cr8t').length).toBeGreaterThan(0);
    await user.type(screen.getByLabelText('Name'), 'Savings');
    await user.click(screen.getByRole('button', { name: 'Save this wallet' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Savings' })).toBeDefined();
    const pages = screen.getByRole('navigation', { name: 'Pages of this wallet' });
    await user.click(within(pages).getByRole('button', { name: 'Overview' }));
    const table = await screen.findByRole('region', { name: 'Receive' });
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    expect((await app.must('wallet.list', {})).wallets.map(({ name }) => name)).toEqual([
      'Savings',
    ]);
  });

  it('warns of what is published about the seed of a wallet that is taken over, before it is saved', async () => {
    const { app, user } = await openWindow();
    await paste(user, ZPUB);
    await user.type(await screen.findByLabelText('Name'), 'Savings');
    const save = screen.getByRole('button', { name: 'Save this wallet' });
    expect(save).toHaveProperty('disabled', false);
    const seed = await screen.findByRole('region', { name: /^Key/ });
    await user.selectOptions(within(seed).getByLabelText(/made the seed/), 'coldcard');
    await user.type(within(seed).getByLabelText(/^Version/), '4.0.1');
    expect(await screen.findByText('What is published about this')).toBeDefined();
    await waitFor(() => expect(save).toHaveProperty('disabled', true));
    await user.click(screen.getByRole('checkbox'));
    await user.click(save);
    await screen.findByRole('heading', { level: 1, name: 'Savings' });
    expect((await app.must('wallet.list', {})).wallets).toMatchObject([
      { provenance: [{ device: 'coldcard', firmware: '4.0.1' }] },
    ]);
  });

  it('asks for the address type where the key does not say, and follows the choice', async () => {
    const { user } = await openWindow();
    await paste(user, XPUB);
    const taproot = await screen.findByRole('radio', { name: /Taproot/ });
    await user.click(taproot);
    expect(await screen.findAllByText('bc1p')).not.toHaveLength(0);
    await user.click(screen.getByRole('radio', { name: /Native SegWit/ }));
    expect(await screen.findAllByText('bc1q')).not.toHaveLength(0);
  });

  it('saves a wallet with warnings only after they were accepted', async () => {
    const { user } = await openWindow();
    await paste(user, XPUB);
    await user.type(await screen.findByLabelText('Name'), 'Savings');
    expect(screen.getByRole('button', { name: 'Save this wallet' })).toHaveProperty(
      'disabled',
      true,
    );
    await user.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('button', { name: 'Save this wallet' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it.each(SECRETS)(
    'refuses %s before it is sent, empties the field and keeps nothing of it on the page',
    async (_, secret) => {
      const { user } = await openWindow();
      await pasteOnly(user, secret);
      expect((await screen.findByRole('alert')).textContent).toContain(
        'This holds a private key or seed words.',
      );
      expect(
        screen.getByLabelText('Public key, descriptor, wallet file or address'),
      ).toHaveProperty('value', '');
      expect(document.body.innerHTML).not.toContain(secret.slice(0, 20));
    },
  );
});

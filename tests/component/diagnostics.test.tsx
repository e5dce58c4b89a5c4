import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TextsProvider } from '../../renderer/i18n/use-texts.tsx';
import { WindowBoundary } from '../../renderer/window-boundary.tsx';
import { openInProcessApp } from '../support/in-process-app.ts';
import { openWindow } from './open-window.tsx';

function Broken(): never {
  throw new RangeError('Margreet has 0.25 BTC');
}

describe('a fault while drawing', () => {
  it.each([
    ['en', 'Holdfast stopped working here', 'Load again', 'Show the diagnostics'],
    ['nl', 'Houvast werkt hier niet meer', 'Opnieuw laden', 'De diagnose tonen'],
  ] as const)(
    'leaves a way on, and its class in the log: %s',
    async (locale, title, again, help) => {
      const app = await openInProcessApp({ locale });
      globalThis.holdfast = { call: app.call };
      // React writes what was thrown to the console as well.
      const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      render(
        <TextsProvider locale={locale}>
          <WindowBoundary>
            <Broken />
          </WindowBoundary>
        </TextsProvider>,
      );
      said.mockRestore();
      expect(within(screen.getByRole('alert')).getByText(title)).toBeDefined();
      expect(screen.getByRole('button', { name: again })).toBeDefined();
      await vi.waitFor(() => expect(app.services.log.newest(1)[0]).toContain('page_failed'));
      expect(app.services.log.newest(1)[0]).toContain('"kind":"RangeError"');
      await userEvent.click(screen.getByRole('button', { name: help }));
      const box = await screen.findByRole('textbox');
      expect(box.textContent).toContain('page_failed');
      expect(box.textContent).not.toContain('Margreet');
    },
  );
});

it('diagnostics are shown whole before they are copied', async () => {
  const { app, user } = await openWindow();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(await screen.findByRole('button', { name: 'Show the diagnostics' }));
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text' });
  expect(box.readOnly).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Copy it' }));
  expect(await screen.findByText('Copied.')).toBeDefined();
  const copied = await app.must('diagnostics.get', {});
  expect(box.value.split('\n').slice(3, 8)).toEqual(copied.text.split('\n').slice(3, 8));
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../renderer/app.tsx';
import { RevisionProvider } from '../../renderer/revision.tsx';
import type { Locale } from '../../preload/shapes.ts';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';

type OpenWindow = { readonly app: InProcessApp; readonly user: ReturnType<typeof userEvent.setup> };

/** Renders the whole window over the real dispatcher, past the welcome unless it is asked for. */
export async function openWindow(locale: Locale = 'en', isWelcomed = true): Promise<OpenWindow> {
  const app = await openInProcessApp({ locale });
  await app.must('settings.set', { locale, welcomed: isWelcomed });
  globalThis.holdfast = { call: app.call };
  render(
    <RevisionProvider>
      <App />
    </RevisionProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { app, user: userEvent.setup() };
}

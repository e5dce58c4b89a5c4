import { useRef, type ReactNode } from 'react';
import { DUE_COUNT_ID, DueCount } from './due-count.tsx';
import { DiagnosticsButton } from './features/diagnostics/diagnostics-button.tsx';
import { GlossaryDialog } from './glossary-dialog.tsx';
import { useTexts } from './i18n/use-texts.tsx';
import type { Navigate, Screen } from './screen.ts';
import { reportFault } from './report-fault.ts';
import { ScreenBoundary } from './screen-boundary.tsx';
import styles from './shell.module.css';
import { Icon } from './ui/icon.tsx';
import { useGlossaryKey } from './use-glossary-key.ts';

type ShellProps = {
  readonly screen: Screen;
  readonly onNavigate: Navigate;
  /** What has to stand on every screen; may show nothing. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
};

const DESTINATIONS = [
  'overview',
  'exposure',
  'checklist',
  'wallets',
  'plan',
  'reserves',
  'settings',
] as const;

/** Side navigation and content. The glossary is one key away from everywhere. */
export function Shell({ screen, onNavigate, notice, children }: ShellProps) {
  const { t } = useTexts();
  const content = useRef<HTMLElement>(null);
  const glossary = useGlossaryKey();
  const current = destinationOf(screen);
  return (
    <div className={styles['shell']}>
      <button type="button" className={styles['skip']} onClick={() => content.current?.focus()}>
        {t.shell.skipToContent}
      </button>
      <nav className={styles['nav']} aria-label={t.shell.mainNavigation}>
        <p className={styles['name']}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 21V3M17 21V3M7 8h10M7 13h10M7 18h10" />
          </svg>
          {t.shell.appName}
        </p>
        <ul>
          {DESTINATIONS.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={styles['link']}
                aria-describedby={name === 'overview' ? DUE_COUNT_ID : undefined}
                aria-current={current === name ? 'page' : undefined}
                onClick={() => onNavigate({ name })}
              >
                <Icon name={name} />
                {t.shell.nav[name]}
                {name === 'overview' && <DueCount />}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles['foot']}>
          <button type="button" className={styles['link']} onClick={glossary.open}>
            <Icon name="glossary" />
            {t.shell.openGlossary}
          </button>
          <p className="muted small">{t.shell.local}</p>
        </div>
      </nav>
      <main ref={content} tabIndex={-1} className={styles['content']}>
        <div className={styles['notice']}>{notice}</div>
        <ScreenBoundary
          key={JSON.stringify(screen)}
          texts={t.shell.windowFailed}
          help={<DiagnosticsButton />}
          onFault={reportFault}
        >
          {children}
        </ScreenBoundary>
      </main>
      <GlossaryDialog isOpen={glossary.isOpen} onClose={glossary.close} />
    </div>
  );
}

/** Under which entry of the navigation a screen lies. */
function destinationOf({ name }: Screen): (typeof DESTINATIONS)[number] | undefined {
  if (name === 'servers') return 'settings';
  if (name === 'stress' || name === 'history') return 'exposure';
  if (name === 'lessons') return 'checklist';
  if (name.startsWith('wallet')) return 'wallets';
  return DESTINATIONS.find((one) => one === name);
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { reportUncaughtFaults } from './report-fault.ts';
import { RevisionProvider } from './revision.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

reportUncaughtFaults();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <RevisionProvider>
        <App />
      </RevisionProvider>
    </StrictMode>,
  );
}

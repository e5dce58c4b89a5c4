import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PrivateApp } from './private-app.tsx';
import { RevisionProvider } from './revision.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <RevisionProvider>
        <PrivateApp />
      </RevisionProvider>
    </StrictMode>,
  );
}

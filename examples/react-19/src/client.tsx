import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const root = document.getElementById('root')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
const onRecoverableError = (error: unknown) => console.error('hydration', error);
if (root.firstElementChild) hydrateRoot(root, app, {onRecoverableError});
else createRoot(root).render(app);

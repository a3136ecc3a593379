import {hydrate, render} from 'solid-js/web';
import {App} from './app.js';

const root = document.getElementById('root')!;
(root.firstElementChild ? hydrate : render)(App, root);

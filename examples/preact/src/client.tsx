import {hydrate, render} from 'preact';
import {App} from './app.js';

const root = document.getElementById('root')!;
if (root.firstElementChild) hydrate(<App give={JSON.stringify} />, root);
else render(<App give={(story) => story} />, root);

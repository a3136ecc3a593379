import {renderToString} from 'preact-render-to-string';
import {App} from './app.js';

export const html = renderToString(<App give={JSON.stringify} />);

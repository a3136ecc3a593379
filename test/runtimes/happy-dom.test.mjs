/** As Vitest gives it with `environment: 'happy-dom'`. */
import {Window} from 'happy-dom';
import {testApplication} from '../support/application-tests.mjs';

testApplication('happy-dom', (url) => new Window({url}));

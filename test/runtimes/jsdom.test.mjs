/** As Vitest and Jest give it with `environment: 'jsdom'`. */
import {JSDOM} from 'jsdom';
import {testApplication} from '../support/application-tests.mjs';

testApplication(
  'jsdom',
  (url) => new JSDOM('<!doctype html><html lang="en">', {url, pretendToBeVisual: true}).window,
);

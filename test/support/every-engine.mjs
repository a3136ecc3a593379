/** The engines that page-level tests run in, each with how to start it, and why it is left out where it is not there. */
import {findEngines, launchChromium, launchFirefox} from './browsers.mjs';
import {launchWebKit} from './webkit-page.mjs';

const {installed} = findEngines();

export const everyEngine = [
  {engine: 'Chromium', launch: launchChromium, skip: !installed.chromium && 'Chromium is not installed'},
  {engine: 'Firefox', launch: launchFirefox, skip: !installed.firefox && 'Firefox is not installed'},
  {engine: 'WebKit', launch: launchWebKit, skip: !installed.webkit && 'WebKitGTK is not installed'},
];

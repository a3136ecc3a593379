import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {register} from 'tsx/esm/api';
import {chromiumArgs, ensureBrowser, findEngines} from './test/support/browsers.mjs';
import {engineReporter} from './test/support/engine-reporter.mjs';
import {withOlderFirefox} from './test/support/older-firefox.mjs';
import {storyServer} from './test/support/story-server.mjs';
import {testFiles} from './test/support/test-files.mjs';
import {webkitLauncher} from './test/support/webkit.mjs';

register();
ensureBrowser();
const {installed, missing} = findEngines();

/** An imported article is compiled on its way to the browser. */
function articles() {
  return {
    name: 'articles',
    resolveMimeType: ({path}) => (path.endsWith('.md') ? 'js' : undefined),
    async transform(context) {
      if (!context.path.endsWith('.md')) return undefined;
      const {compileArticle} = await import('./src/formats/article/read.ts');
      const file = context.path.slice(1);
      const story = compileArticle(await readFile(join(import.meta.dirname, file), 'utf8'), {file});
      return `export default ${JSON.stringify(story)};`;
    },
  };
}

/** Launchers name themselves after what they drive: Firefox "Chrome", WebKitGTK "MiniBrowser". */
const named = (launcher, name) => Object.defineProperty(launcher, 'name', {get: () => name, set() {}});

const browsers = [];
if (installed.chromium) {
  const launchOptions = {executablePath: installed.chromium, args: chromiumArgs};
  browsers.push(named(chromeLauncher({launchOptions}), 'Chromium'));
}
if (installed.firefox) {
  const launchOptions = {browser: 'firefox', executablePath: installed.firefox};
  const createBrowserContext = async ({browser}) => (await withOlderFirefox(browser)).defaultBrowserContext();
  browsers.push(named(chromeLauncher({launchOptions, createBrowserContext}), 'Firefox'));
}
if (installed.webkit) browsers.push(named(await webkitLauncher(installed.webkit), 'WebKitGTK'));

export default {
  rootDir: import.meta.dirname,
  files: testFiles.browsers(),
  // With Lit's development build, which warns of what it forgives.
  nodeResolve: {exportConditions: ['browser', 'development']},
  middleware: [storyServer()],
  plugins: [
    articles(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(import.meta.dirname, 'tsconfig.json')}),
  ],
  browsers,
  // More at a time starve each other on two cores, and a browser that starts late fails its file.
  concurrentBrowsers: 1,
  concurrency: 1,
  // The usual times are short where a machine is busy: 2 seconds for a test, 20 to 120 for a file and its browser.
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({reportTestProgress: false}),
    engineReporter(missing, {mayLoseSessions: 'WebKitGTK'}),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};

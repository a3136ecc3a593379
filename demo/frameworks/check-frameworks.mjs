/**
 * `npm run test:frameworks`: packs the library as it is in dist/, installs it in an application of each framework, and
 * drives that in Chromium. `FRAMEWORKS=vue-3,solid` takes these alone. Not a part of `npm test`: it installs for minutes.
 */
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../../scripts/browsers.mjs';
import {run} from '../../scripts/run.mjs';
import {serve} from '../../scripts/serve.mjs';

const apps = readdirSync(import.meta.dirname)
  .filter((name) => existsSync(join(import.meta.dirname, name, 'package.json')))
  .filter((name) => !process.env.FRAMEWORKS || process.env.FRAMEWORKS.split(',').includes(name));

const folder = mkdtempSync(join(tmpdir(), 'story-widgets-frameworks-'));
cpSync(import.meta.dirname, folder, {recursive: true, filter: (path) => !/node_modules|dist/.test(path)});

let tarball;
let browser;
before(async () => {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  tarball = join(folder, (await succeed('npm', args)).split('\n').at(-1));
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true});
});

async function succeed(command, args, env) {
  const {code, output} = await run(command, args, env);
  assert.equal(code, 0, `${command} ${args.join(' ')}\n${output}`);
  return output;
}

/** What a page shows of each element, in its own words. */
const look = () => {
  const texts = (selector, inside) =>
    [...document.querySelectorAll(selector)].map((element) =>
      element.shadowRoot?.querySelector(inside)?.textContent.trim(),
    );
  const level = (selector, part) =>
    document
      .querySelector(selector)
      ?.shadowRoot?.querySelector(`[part=${part}]`)
      ?.closest('h1, h2, h3, h4, h5, h6')?.localName;
  const fallback = (selector) =>
    document.querySelector(selector)?.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent;
  return {
    headline: texts('story-overview:not(#broken)', '[part=headline]')[0],
    levels: [level('story-overview', 'headline'), level('key-points', 'label')],
    quotes: texts('quote-card:not(#waiting)', '[part=words]'),
    events: document.querySelector('timeline-strip')?.shadowRoot?.querySelectorAll('[part=event]').length,
    served: texts('#from-server', '[part=headline]')[0],
    waiting: fallback('#waiting'),
    broken: fallback('#broken'),
    hidden: document.querySelector('story-overview')?.hidden,
  };
};

const whole = {
  headline: 'Harbour Bridge closes for repairs',
  levels: ['h3', 'h4'],
  events: 6,
  waiting: 'No story yet.',
  broken: 'Read it elsewhere.',
  hidden: false,
};
const words = 'A free ferry will run every ten minutes.';

/** A reader's way through the page of an application; returns all that the console said. */
async function visit(url) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 800, height: 900});
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  const heard = (start) =>
    said.filter((line) => line.startsWith(`heard ${start}`)).map((line) => line.slice(6));
  const settle = async (expected) => {
    const until = Date.now() + 5000;
    let seen;
    do {
      seen = await tab.evaluate(look);
      if (
        Object.entries(expected).every(
          ([name, value]) => JSON.stringify(seen[name]) === JSON.stringify(value),
        )
      )
        return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (Date.now() < until);
    assert.deepEqual(seen, {...seen, ...expected}, said.join('\n'));
  };
  const press = (selector, inside) =>
    tab.evaluate(
      (selector, inside) => {
        const element = document.querySelector(selector);
        (inside ? element.shadowRoot.querySelector(inside) : element).click();
      },
      selector,
      inside,
    );
  const hears = async (start, lines) => {
    const until = Date.now() + 5000;
    while (heard(start).length < lines.length && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(heard(start), lines, said.join('\n'));
  };
  try {
    await tab.goto(url, {waitUntil: 'networkidle0'});
    const served = (await tab.$('#from-server')) ? {served: whole.headline} : {};
    const {quotes} = await settle({...whole, ...served});
    assert.ok(quotes.length > 0 && quotes.every((quote) => quote === words), quotes.join('\n'));
    await hears('load', [`load ${whole.headline}`]);
    await hears('error', ['error id']);

    await press('key-points', '[part=section-toggle]');
    await hears('toggle', ['toggle nine true']);
    await press('story-overview', '[part=passage-toggle]');
    await hears('passage', ['passage closes']);
    await press('timeline-strip', '[part=next]');
    await hears('select', ['select event-2 1']);

    await press('#hide');
    await settle({hidden: true});
    await press('#hide');
    await settle({hidden: false});

    await press('#next');
    await settle({headline: 'The bridge is open again', levels: whole.levels});
    await hears('load', [`load ${whole.headline}`, 'load The bridge is open again']);

    await press('#toggle');
    await tab.waitForFunction(() => !document.querySelector('main'));
    await press('#toggle');
    await settle({...whole, headline: 'The bridge is open again'});
    await press('key-points', '[part=section-toggle]');
    await hears('toggle', ['toggle nine true', 'toggle nine true']);
    return said;
  } finally {
    await tab.close();
  }
}

/** A page that came from a server shows no story before its script runs, but each fallback, and no `[object Object]`. */
async function serverPage(cwd) {
  const {html} = await import(pathToFileURL(join(cwd, 'dist-server/server.js')));
  assert.match(html, /<story-overview[^>]*>.*No story yet\..*Read it elsewhere\./);
  assert.doesNotMatch(html, /\[object|function|undefined/);
  const page = readFileSync(join(cwd, 'dist/index.html'), 'utf8');
  writeFileSync(
    join(cwd, 'dist/server.html'),
    page.replace('<div id="root"></div>', `<div id="root">${html}</div>`),
  );
}

/** What a broken story is told by, and what Lit and React say in development. */
const expected = /^heard |cannot show this story: id: |Lit is in dev mode|React DevTools/;

for (const app of apps) {
  describe(app, () => {
    const cwd = join(folder, app);
    const {scripts} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    const npm = (...args) => succeed('npm', ['--prefix', cwd, ...args]);

    before(() => npm('install', '--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', tarball));

    it('is typed: its own checker refuses wrong properties and wrong events, and nothing else', () =>
      npm('run', 'check'));

    for (const mode of scripts['build:server'] ? ['production', 'development'] : ['production']) {
      it(`shows stories, hears events, leaves and comes back: ${mode}`, async () => {
        const env = {NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'};
        await succeed('npm', ['--prefix', cwd, 'run', 'build'], env);
        if (scripts['build:server']) {
          await succeed('npm', ['--prefix', cwd, 'run', 'build:server'], env);
          await serverPage(cwd);
        }
        const site = await serve(join(cwd, 'dist'));
        try {
          for (const page of scripts['build:server'] ? ['index.html', 'server.html'] : ['index.html']) {
            const said = await visit(`${site.url}/${page}`);
            // What strict mode does to effects; only in development.
            const mounted = said.filter((line) => line === 'heard ref story-overview').length;
            if (mode === 'development') assert.equal(mounted, 2);
            assert.deepEqual(
              said.filter((line) => !expected.test(line)),
              [],
            );
          }
        } finally {
          await site.close();
        }
      });
    }
  });
}

/** WebKitGTK for page-level tests: one window by WebDriver, with as much of a page of Puppeteer as they use. */
import {findEngines} from './browsers.mjs';
import {startWebKitDriver, webkitCapabilities} from './webkit.mjs';

/** The keys that have no sign. https://w3c.github.io/webdriver/#keyboard-actions */
const keys = {Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015', ArrowUp: '\uE013'};

/** The longest that the driver may take to answer, in milliseconds: longer than it waits itself for a page. */
const patience = 90_000;

/** A browser for page-level tests; close it after. */
export async function launchWebKit() {
  const found = findEngines().installed.webkit;
  const {port, close} = await startWebKitDriver(found);
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      // A session that is lost answers nothing any more.
      signal: AbortSignal.timeout(patience),
      ...(body && {body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}}),
    });
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {alwaysMatch: webkitCapabilities(found.miniBrowser)};
  const {sessionId} = await send('POST', '/session', {capabilities}).catch(async (error) => {
    await close();
    throw error;
  });
  const ask = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  await ask('POST', '/timeouts', {script: 30_000, pageLoad: 60_000});
  return {
    newPage: () => Promise.resolve(pageOf(ask)),
    // The driver ends with its browser also where that does not answer any more.
    close: () => ask('DELETE', '').finally(close),
  };
}

function pageOf(ask) {
  const run = async (act, args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${act}).apply(null, [...arguments].slice(0, -1)))
        .then((value) => done({value}), (error) => done({error: String(error)}));`;
    const {value, error} = await ask('POST', '/execute/async', {script, args});
    if (error) throw new Error(error);
    return value;
  };
  const find = async (selector) => {
    const found = await ask('POST', '/elements', {using: 'css selector', value: selector});
    return found.map((element) => elementOf(ask, run, element));
  };
  const page = {
    on() {},
    emulateFocusedPage: () => Promise.resolve(),
    evaluate: (act, ...args) => run(act, args),
    goto: (url) => ask('POST', '/url', {url}),
    reload: () => ask('POST', '/refresh', {}),
    setViewport: ({width, height}) => ask('POST', '/window/rect', {width, height}),
    createCDPSession: () => Promise.reject(new Error('WebKit has no such session')),
    close: () => ask('POST', '/url', {url: 'about:blank'}),
    $$: find,
    $: async (selector) => (await find(selector))[0] ?? null,
    click: async (selector) => (await page.waitForSelector(selector)).click(),
    focus: (selector) => run((each) => document.querySelector(each).focus(), [selector]),
    waitForSelector: (selector) => until(() => page.$(selector), selector),
    waitForFunction: (isSo) => until(() => run(isSo, []), isSo),
    keyboard: {
      async press(key) {
        const value = keys[key] ?? key;
        const actions = [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ];
        await ask('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
      },
    },
  };
  return page;
}

/**
 * Where to click an element, once it keeps still. The driver's own click scrolls for what is in view already, and clicks where
 * the element was before that.
 */
const placeOf = async (element) => {
  const boxOf = () => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
  };
  const isThere = ({x, y}) => element.contains(document.elementFromPoint(x, y));
  if (!isThere(boxOf())) element.scrollIntoView({block: 'center', inline: 'nearest'});
  let place = boxOf();
  for (let still = 0; still < 2;) {
    await new Promise(requestAnimationFrame);
    const now = boxOf();
    still = now.x === place.x && now.y === place.y ? still + 1 : 0;
    place = now;
  }
  return place;
};

function elementOf(ask, run, element) {
  return {
    async click() {
      const {x, y} = await run(placeOf, [element]);
      const actions = [
        {type: 'pointerMove', duration: 0, origin: 'viewport', x, y},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      const parameters = {pointerType: 'mouse'};
      await ask('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
    },
    evaluate: (act, ...args) => run(act, [element, ...args]),
    contentFrame: () => Promise.resolve({evaluate: inFrame(ask, run, element)}),
    $eval: (selector, act) =>
      run(`(element, selector) => (${act})(element.querySelector(selector))`, [element, selector]),
  };
}

/** Runs something in the page of a frame; what follows is of the page around it again. */
const inFrame =
  (ask, run, element) =>
  async (act, ...args) => {
    await ask('POST', '/frame', {id: element});
    try {
      return await run(act, args);
    } finally {
      await ask('POST', '/frame/parent', {});
    }
  };

async function until(look, what) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`WebKit never has ${what}`);
}

/** What a tab shows before it is measured. */
export const blankPage = {'/blank.html': '<!doctype html><html lang="en"><title>Blank</title></html>'};

/** Slow 4G, as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
export const slow4G = {
  ...{offline: false, latency: 150},
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Runs in the page before it: notes when each expression becomes true, and what moved until then and after. */
function watch(isShown, isReady) {
  const find = (selector, root = document) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('story-bundle, timeline-strip')) {
      const inside = element.shadowRoot && find(selector, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const isVisible = (element) => !!element && element.getClientRects().length > 0;
  const bench = (window.bench = {find, shift: 0, longest: 0});
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('layout-shift', ({value}) => (bench.shift += value));
  observe('longtask', ({duration}) => (bench.longest = Math.max(bench.longest, duration)));
  const until = (expression, note) => {
    const holds = new Function('find', 'isVisible', `return ${expression}`);
    const look = () => {
      if (!document.body || !holds(find, isVisible)) return requestAnimationFrame(look);
      // A frame paints what is in the page after its callbacks; a message posted from a callback is handled after that paint.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => note(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  };
  until(isShown, (time) => (bench.painted = time));
  until(isReady, (time) => (bench.ready = time));
}

/**
 * Developer tools would keep what `fetch` reads as text, which they make on the page's main thread: 50 ms of a story of 10,000
 * events, at each session. What measures has to be launched with `networkEnabled: false`, too, for puppeteer's own.
 */
const keepNothing = {maxTotalBufferSize: 0, maxResourceBufferSize: 0};

/**
 * Loads a page in a tab of its own. Gives milliseconds from the navigation until `isShown`, and until `isReady`; those of
 * CPU on the main thread until then, and of the longest task; how far it moved (CLS); and what `after` finds in it.
 */
export async function measureLoad(
  browser,
  site,
  {path, isShown, isReady = isShown, cpu = 1, network, width = 1280, settle = 0, after},
) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({width, height: 800});
    const devtools = await tab.createCDPSession();
    await devtools.send('Network.enable', keepNothing);
    await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
    // A blank page of the same site first: the page then runs in the same process, whose main thread clock is being read.
    await tab.goto(`${site.url}${Object.keys(blankPage)[0]}`);
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (network) await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await tab.evaluateOnNewDocument(watch, isShown, isReady);
    const before = await busy(devtools);
    await tab.goto(`${site.url}${path}`, {waitUntil: 'domcontentloaded', timeout: 120_000});
    await tab.waitForFunction('window.bench?.ready', {timeout: 120_000, polling: 50});
    const spent = (await busy(devtools)) - before;
    if (settle) await new Promise((resolve) => setTimeout(resolve, settle));
    const times = await tab.evaluate('({...window.bench, find: null})');
    return {...times, cpu: spent, ...(await after?.(tab, devtools))};
  } finally {
    await tab.close();
  }
}

async function busy(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** What a page holds in JavaScript and in the document, in megabytes, after the garbage is gone. */
export async function heapOf(devtools) {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/**
 * Tabs for one page after the other: a browser takes as long to open a tab and to close it, each time with a process, as to
 * show a small page in it.
 */

const idle = new WeakMap();

/** A tab that is closed when it is left. */
export async function newTab(browser) {
  const tab = await browser.newPage();
  return {tab, leave: () => tab.close()};
}

/**
 * A tab of the browser, in front of the others, that may have shown pages before; when it is left, its page goes, and the
 * next may have it. Only for who changes nothing of the tab that outlasts a page.
 */
export async function keptTab(browser) {
  const tabs = idle.get(browser) ?? [];
  idle.set(browser, tabs);
  const tab = tabs.pop() ?? (await browser.newPage());
  await tab.bringToFront();
  const leave = async () => {
    try {
      await tab.goto('about:blank');
      // Chromium keeps it for the next page, as for one that a link leads to.
      await tab.evaluate(() => (globalThis.name = ''));
      tabs.push(tab);
    } catch {
      // It hangs or has crashed; the next page is to be opened in one that works.
      await tab.close();
    }
  };
  return {tab, leave};
}

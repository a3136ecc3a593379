import {ProtocolError} from 'puppeteer-core';

const patched = new WeakSet();

/**
 * Lets Puppeteer size the pages of Firefox before 144, which is what Debian's firefox-esr is: it cannot emulate how a screen is
 * held, and Puppeteer asks it to with every size. https://github.com/puppeteer/puppeteer/pull/14391
 */
export async function withOlderFirefox(browser) {
  const [page] = await browser.pages();
  const {browsingContext} = page.mainFrame();
  const prototype = Object.getPrototypeOf(browsingContext);
  if (patched.has(prototype)) return browser;
  patched.add(prototype);
  const {setScreenOrientationOverride} = prototype;
  prototype.setScreenOrientationOverride = async function (...args) {
    try {
      await setScreenOrientationOverride.apply(this, args);
    } catch (error) {
      // The protocol tells a command that is not there by this name. https://www.w3.org/TR/webdriver-bidi/#errors
      if (!(error instanceof ProtocolError) || !error.message.includes('unknown command')) throw error;
    }
  };
  return browser;
}

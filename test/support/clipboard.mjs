/**
 * Lets a page write and read the clipboard whichever tab is in front: a browser gives it to the tab that has the focus,
 * and which one that is depends on what else is open.
 */
export const focusAlways = (page) => page.emulateFocusedPage(true);

/** Presses a Copy button and waits until it has said that it is done; it does so for two seconds, which a look may miss. */
export async function pressCopy(button) {
  await button.evaluate((element) => {
    element.scrollIntoView({block: 'center'});
    element.hasSaidDone = new Promise((resolve) => {
      const look = () => element.textContent.trim() === element.dataset.done && resolve();
      new MutationObserver(look).observe(element, {characterData: true, childList: true, subtree: true});
    });
  });
  await button.click();
  await button.evaluate((element) => element.hasSaidDone);
}

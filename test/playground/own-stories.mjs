/** The playground with a story that a publisher brings, for the tests of it. */
import {labelled, pressed, servedPlayground} from './playground-page.mjs';

/** A browser and a server for the tests of a file; `openOwn` opens the playground where one writes or pastes a story. */
export function ownStories() {
  const {open, openAt} = servedPlayground();

  async function openOwn(hash = '#tags=story-overview+timeline-strip') {
    const opened = await open(hash);
    await opened.click(labelled('Your own'));
    const {page} = opened;
    const verdict = (words) =>
      page.waitForFunction(
        (words) => document.querySelector('.verdict').textContent.includes(words),
        {},
        words,
      );
    return {
      ...opened,
      verdict,
      start: async (name) => {
        await opened.click(pressed(name));
        await verdict('checked and shown');
      },
      marked: (kind) =>
        page.$$eval(
          '.mirror > div',
          (lines, kind) => lines.flatMap((line, index) => (line.className === kind ? index + 1 : [])),
          kind,
        ),
      remarks: (list) => page.$$eval(`${list} li`, (all) => all.map(({textContent}) => textContent)),
    };
  }

  return {open, openAt, openOwn};
}

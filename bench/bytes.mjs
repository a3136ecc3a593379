import {launchChromium} from '../test/support/browsers.mjs';
import {excesses, snippetBudgets} from './snippets/budgets.mjs';
import {compress} from './site.mjs';
import {snippetBytes} from './snippets/bytes.mjs';
import {publishedStory} from './stories.mjs';

/** What each contender's page and the files it asks for weigh, in bytes of brotli 11. */
export async function bytes({contenders}) {
  const size = (content) => compress(content).length;
  const rows = contenders.pages
    .filter(({isAgain}) => !isAgain)
    .map(({name, html, loads}) => {
      const files = loads.map((path) => size(contenders.files[path]));
      const page = size(html);
      const script = files.reduce((sum, each) => sum + each, 0);
      return {name, page, script, all: page + script};
    });
  const snippets = await snippetTable();
  const contenderTable = {
    title: 'Bytes',
    about:
      'What a reader downloads for a story of eight events, brotli 11: the page, with all that stands in it, and its files. The static page has all four widgets; so have ours; the rivals show a timeline.',
    columns: ['', 'page', 'scripts and styles', 'together'],
    rows: rows.map(({name, page, script, all}) => [name, page, script, all]),
    figures: {bytes: Object.fromEntries(rows.map(({name, all}) => [name, all]))},
  };
  return [contenderTable, snippets];
}

/** What readers of the snippets download that a build hands out; one that is over its budget ends the benchmark with 1. */
async function snippetTable() {
  const browser = await launchChromium();
  const rows = await snippetBytes(browser, publishedStory, {shows: 'A band plays'});
  await browser.close();
  for (const sentence of excesses(rows)) {
    console.error(sentence);
    process.exitCode = 1;
  }
  const count = (value) => value?.toLocaleString('en') ?? '';
  return {
    title: 'Bytes of each snippet',
    about:
      'What a reader downloads besides the page, for each snippet that `build` hands out of a story of eight events: all files that Chromium asks for, brotli 11. “In the end” is after the reader has gone into every widget and seen the page to its end; what a press of a button loads comes besides, such as the story where its words are on the page already. What is over its budget fails the tests; the aim is where we want to come.',
    columns: ['', 'when the page has loaded', 'budget', 'aim', 'in the end', 'files at first'],
    rows: rows.map(({title, bytes, whole, files}) => {
      const {most, aim} = snippetBudgets[title];
      return [title, bytes, count(most), count(aim), whole, files.map(({name}) => name).join(', ')];
    }),
    figures: {snippetBytes: Object.fromEntries(rows.map(({title, bytes}) => [title, bytes]))},
  };
}

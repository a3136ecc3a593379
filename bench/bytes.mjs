import {compress} from './site.mjs';

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
  return {
    title: 'Bytes',
    about:
      'What a reader downloads for a story of eight events, brotli 11: the page, with all that stands in it, and its files. The static page has all four widgets; so have ours; the rivals show a timeline.',
    columns: ['', 'page', 'scripts and styles', 'together'],
    rows: rows.map(({name, page, script, all}) => [name, page, script, all]),
    figures: {bytes: Object.fromEntries(rows.map(({name, all}) => [name, all]))},
  };
}

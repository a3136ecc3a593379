import {readFileSync} from 'node:fs';

const count = (value) => value.toLocaleString('en');

/** The document with the figures that `npm run bench` measured last, if it has a place for them. */
export function withFigures(document) {
  const {bytes, paintedOnSlow4G, layoutShift} = JSON.parse(readFileSync('bench/figures.json', 'utf8'));
  const rows = Object.entries(bytes).map(
    ([name, size]) => `| ${name} | ${count(size)} | ${count(paintedOnSlow4G[name])} | ${layoutShift[name]} |`,
  );
  const table = [
    '| the same eight events | bytes to download | painted on slow 4G, ms | layout shift |',
    '|---|---:|---:|---:|',
    ...rows,
  ];
  return document.replace(
    /(<!-- figures -->\n)[^]*?(<!-- \/figures -->)/,
    (_, start, end) => `${start}\n${table.join('\n')}\n\n${end}`,
  );
}

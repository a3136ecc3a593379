import {availableParallelism, cpus, totalmem} from 'node:os';

const round = (value) => Math.round(value).toLocaleString('en');

/** A median with its interval. */
export const show = ({value, low, high}) => `${round(value)} (${round(low)} to ${round(high)})`;

/** A ratio of medians with its interval. */
export const showRatio = ({value, low, high}) =>
  `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

const cell = (value) => (typeof value === 'number' ? round(value) : value);

/** A table with its title, as Markdown. */
export const tableText = ({title, about, columns, rows}) =>
  [
    `## ${title}`,
    ...(about ? ['', about] : []),
    '',
    `| ${columns.join(' | ')} |`,
    `|---|${'---:|'.repeat(columns.length - 1)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n');

/** The report with these tables in the place of those of the same titles, or at its end. */
export const withTables = (text, tables) =>
  tables.reduce((whole, table) => {
    const start = whole.indexOf(`## ${table.title}\n`);
    const next = start === -1 ? -1 : whole.indexOf('\n## ', start);
    const [before, after] = [
      start === -1 ? `${whole.trimEnd()}\n\n` : whole.slice(0, start),
      next === -1 ? '' : whole.slice(next),
    ];
    return `${before}${tableText(table)}${after}`;
  }, text);

/** BENCHMARKS.md: every table, and what is needed to measure it again. */
export function report(tables, versions) {
  const machine = `${availableParallelism()} × ${cpus()[0].model.trim()}, ${round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; do not edit. ${machine}; ${used.join(', ')}.

Medians; in brackets 95 % intervals (percentile bootstrap over whole rounds). What is compared is loaded in turn, round by
round, from one server on this machine, brotli 11, nothing cached. “Static HTML again” is the same page under another address:
by how much the two differ is the noise.

${tables.map(tableText).join('\n')}`;
}

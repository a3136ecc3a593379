import {availableParallelism, cpus, totalmem} from 'node:os';

const round = (value) => Math.round(value).toLocaleString('en');

/** A median with its interval. */
export const show = ({value, low, high}) => `${round(value)} (${round(low)} to ${round(high)})`;

/** A ratio of medians with its interval. */
export const showRatio = ({value, low, high}) =>
  `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

const cell = (value) => (typeof value === 'number' ? round(value) : value);

const tableText = ({title, about, columns, rows}) =>
  [
    `## ${title}`,
    ...(about ? ['', about] : []),
    '',
    `| ${columns.join(' | ')} |`,
    `|---|${'---:|'.repeat(columns.length - 1)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n');

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

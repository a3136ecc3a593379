/** `npm test`: runs every check, reports all. `npm test -- --only lint,node` runs these alone. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {steps} from './steps.mjs';

process.chdir(join(import.meta.dirname, '..'));
mkdirSync('.build', {recursive: true});

const {only} = parseArgs({options: {only: {type: 'string'}}}).values;
const wanted = only?.split(',');
const unknown = wanted?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}"; there are ${steps.map(({name}) => name).join(', ')}.`);
  process.exit(1);
}

const chosen = steps.filter(({name}) => !wanted || wanted.includes(name));
const total = {passed: 0, failed: 0};

async function execute({name, what, run}) {
  const start = performance.now();
  const result = await run().catch((error) => ({passed: 0, failed: 1, skipped: 0, output: error.message}));
  if (result.passed + result.failed + result.skipped === 0) {
    Object.assign(result, {failed: 1, output: 'No test ran.'});
  }
  const {passed, failed, skipped, output, tell} = result;
  total.passed += passed;
  total.failed += failed;
  const counts = [
    passed && `${passed} passed`,
    failed && `${failed} failed`,
    skipped && `${skipped} skipped`,
  ];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? '✗' : '✓'} ${name} (${what}): ${counts.filter(Boolean).join(', ')}, ${seconds} s`);
  if ((failed || tell) && output) console.log(output.replace(/^(?=.)/gm, '    '));
}

/** Two at a time: each is mostly one thread. */
async function executeAll(queue) {
  const worker = async () => {
    for (let step; (step = queue.shift());) await execute(step);
  };
  await Promise.all([worker(), worker()]);
}

const rounds = new Set(chosen.map(({round = 1}) => round));
for (const round of [...rounds].sort())
  await executeAll(chosen.filter((step) => (step.round ?? 1) === round));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

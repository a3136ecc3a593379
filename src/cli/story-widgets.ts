#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1, once for all later runs: compiling takes a good part of most commands. What is loaded before is not kept.
(module as {enableCompileCache?: () => void}).enableCompileCache?.();
const [{main}, {systemReason}] = await Promise.all([import('./main.js'), import('./files/system-error.js')]);

const interrupt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort(name));
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` closes the pipe early, which is no fault of the command.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output: ${systemReason(error)}\n`);
  process.exit(1);
});

const {stdin, stdout, stderr} = process;
process.exitCode = await main(process.argv.slice(2), {stdin, stdout, stderr, signal: interrupt.signal});

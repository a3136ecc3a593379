#!/usr/bin/env node
import module$1 from 'node:module';

// Since Node 22.1, once for all later runs: compiling takes a good part of most commands. What is loaded before is not kept.
module$1.enableCompileCache?.();
const [{ main }, { systemReason }] = await Promise.all([import('./main.js').then(function (n) { return n.m; }), import('./cli-files-system-error.js')]);
const interrupt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => interrupt.abort(name));
process.stdout.on('error', (error) => {
    // A reader such as `head` closes the pipe early, which is no fault of the command.
    if (error.code === 'EPIPE')
        process.exit(0);
    process.stderr.write(`standard output: ${systemReason(error)}\n`);
    process.exit(1);
});
const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: interrupt.signal });

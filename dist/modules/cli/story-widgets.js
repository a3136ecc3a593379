#!/usr/bin/env node
import { main } from './main.js';

const interrupt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => interrupt.abort());
// A pipe that is closed early, as by `head`, is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: interrupt.signal });

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { UsageError } from '../command.js';

/**
 * The value of `--shard`, such as `2/8`.
 * @throws {UsageError} for what is no part, or a part that there is not
 */
function shardOf(written) {
    const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
    if (!part || !of || part > of)
        throw new UsageError(`--shard: write a part and how many there are, such as 2/8, from 1/8 to 8/8, not “${written}”`);
    return { part, of };
}
/**
 * The files of a part. Each name falls into the same part wherever its folder lies and whatever other files there are, so
 * that a machine finds its own stories from the last build.
 */
const inShard = (files, shard) => shard ? files.filter((file) => placeOf(file) % shard.of === shard.part - 1) : files;
const placeOf = (file) => createHash('sha256').update(basename(file)).digest().readUInt32BE();

export { inShard, shardOf };

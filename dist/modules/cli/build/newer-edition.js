import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOlder, dayOfEdition } from '../../publish/build/edition.js';
import { Failure } from '../command.js';

/**
 * Refuses an edition of a story where the folder has a newer one.
 * @param source where the edition comes from, for the message
 * @throws {Failure}
 */
function refuseOlder(edition, folder, source) {
    const other = editionIn(folder);
    if (!edition || !other || !isOlder(edition, other))
        return;
    const day = dayOfEdition(edition);
    throw new Failure(`${source}: older than what is in ${folder}: that tells ${dayOfEdition(other)}, this ${day ?? 'no day'}; give it an updated: ` +
        'that is later, or delete that folder to build this all the same');
}
/** The edition that a build wrote into a folder; undefined where there is none that can be read. */
function editionIn(folder) {
    try {
        const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
        return typeof story === 'object' && story !== null ? story : undefined;
    }
    catch {
        return undefined;
    }
}

export { editionIn, refuseOlder };

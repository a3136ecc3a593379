import 'node:util';
import { Refusal } from '../formats/common/refusal.js';
import { StoryError } from '../story/story-error.js';

/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
class Failure extends Error {
    constructor() {
        super(...arguments);
        this.name = 'Failure';
    }
}
/** Something is wrong with a file: the message is its name, the place in it if there is one, and the reason. */
class FileFailure extends Failure {
    constructor(file, reason, place) {
        super(`${file}:${place ? `${place.line}:${place.column}` : ''} ${reason}`);
        this.reason = reason;
        this.place = place;
    }
}
/**
 * The result of `act` for a file.
 * @throws {FileFailure} in place of a `Refusal`, with the name of the file before its reason
 */
async function orFail(file, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof Refusal || error instanceof StoryError))
            throw error;
        throw new FileFailure(file, error.message, error instanceof Refusal ? error.place : undefined);
    }
}

export { Failure, FileFailure, orFail };

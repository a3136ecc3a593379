import { parseStory } from '../../story/parse-story.js';
import { StoryError } from '../../story/story-error.js';
import { idRemedies } from '../common/nearest-id.js';

/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 * @throws {ArticleError}
 */
function checkDocument(document, problems, placeOf) {
    const report = (field, reason, remedy) => problems.add(placeOf(field), field, reason, { remedy });
    const remedyOf = idRemedies(document);
    try {
        const story = parseStory(document, {
            warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
        });
        problems.throwIfAny();
        return story;
    }
    catch (error) {
        if (error instanceof StoryError)
            report(error.path || 'article', error.reason);
        problems.throwIfAny();
        throw error;
    }
}

export { checkDocument };

import { parseStory } from '../story/parse-story.js';

/**
 * A story of a document of another format, and all that it could not carry; what the check leaves out is lost as well,
 * under the path `story`.
 * @throws {Refusal} where the data are not of that format, or tell no language or headline
 * @throws {StoryError} where the check refuses the story that was read
 */
function importStory(data, format, context) {
    const { document, losses } = format.read(data, context);
    const warn = (_, leftOut) => {
        for (const { path, reason } of leftOut)
            losses.push({ path: 'story', reason: `${path}: ${reason}` });
    };
    return { story: parseStory(document, { warn }), losses };
}

export { importStory };

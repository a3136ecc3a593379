import { label } from '../../languages/labels.js';
import { isShown } from './edition.js';

/**
 * What is published of a story: all of it. Of one that is withheld or withdrawn, what says so in place of the headline, and
 * where it came from: its words are in no file, since whoever hosts a file hands it out.
 */
function publishedStory(story) {
    const { status = 'usable', version, id, lang, dir, url, publisher, published, updated } = story;
    if (status === 'usable' || isShown(story))
        return story;
    const days = Object.entries(story.dates).filter(([day]) => day === published || day === updated);
    return {
        ...{ version, id, lang, dir, status, headline: label(story, status) },
        ...(url && { url }),
        ...(publisher && { publisher }),
        ...(published && { published }),
        ...(updated && { updated }),
        dates: Object.fromEntries(days),
        ...{ byline: [], overview: [], sections: [], keyPoints: [], quotes: [], timeline: [], corrections: [] },
    };
}

export { publishedStory };

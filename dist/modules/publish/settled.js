import { commentsLeft } from '../formats/article/draft-comments.js';
import { compileArticle } from '../formats/article/read.js';

/**
 * Whether what its draft guessed of an article is settled: the words that its lines rest on, and who said its quotes. Where
 * it is not, nothing is published, unless that is wanted (`lenient`): then a guess counts as the words it guesses, and a
 * line without any is left out.
 */
function settled(read, { lenient }) {
    const { problems, warnings, text, file, data } = read;
    if (data !== undefined)
        return { ...read, unsettled: [] };
    const speakers = unseenSpeakers(text, file);
    if (!lenient)
        return { ...read, problems: problems.length > 0 ? problems : speakers, unsettled: [] };
    const told = speakers.length > 0 ? ['quotes stand beside names that nobody has looked at'] : [];
    const inTheWay = problems.filter((problem) => !isUnsettled(problem));
    if (problems.length === 0 || inTheWay.length > 0)
        return { ...read, problems: inTheWay, unsettled: told };
    const { story, problems: found, warnings: claims, items } = compileArticle(text, { file, lenient: true });
    const others = found.filter((problem) => !isUnsettled(problem));
    if (!story || others.length > 0)
        return { problems: others, warnings, unsettled: [] };
    const open = found.filter(isUnsettled);
    const wordless = new Set(open.filter(({ code }) => code === 'no-words').map(({ path }) => path));
    const leftOut = items.filter(({ ref }) => wordless.has(`${ref}.passage`)).map(({ id }) => id);
    const guesses = open.length - wordless.size;
    return {
        story: { ...story, overview: story.overview.filter(({ id }) => !leftOut.includes(id)) },
        problems: [],
        warnings: [...warnings, ...claims],
        unsettled: [
            ...(guesses ? [`${counted(guesses, 'line rests', 'lines rest')} on words that the draft guessed`] : []),
            ...(wordless.size
                ? [
                    `${counted(wordless.size, 'line is', 'lines are')} left out, since no words of the article are named for it`,
                ]
                : []),
            ...told,
        ],
    };
}
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
/** A guess of the words that an item rests on; of a line of the overview also that there are none. */
const isUnsettled = ({ code, path }) => code === 'guess' || (code === 'no-words' && path.startsWith('overview['));
/** That a draft put quotes beside names, where nobody has taken the comment about it away. */
const unseenSpeakers = (text, file) => commentsLeft(text)
    .filter(({ about }) => about === 'quotes')
    .map(({ line, column, says }) => ({
    ...{ file, line, column, path: 'quotes', reason: says.replace(/\.$/, '') },
    remedy: 'then take the comment away; or publish it as it is, with --lenient',
}));

export { settled };

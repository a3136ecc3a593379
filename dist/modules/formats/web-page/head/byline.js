import { isNobody, isLogin, bylineWords } from '../../common/byline.js';
import { inlineText } from '../../../story/inline-text.js';
import { wordsToCompare } from '../../../story/passages/folded-text.js';

/** Who wrote it; where that is only the site, a desk or a login, and the page shows a person, that person. */
function bylineOf(told, { shown, perhaps, houses }, notes) {
    const names = told.map(({ name }) => name).join(', ');
    if (!told.every(({ name }) => isNobody(name, houses)))
        return [...told];
    const isAsked = perhaps.length > 0 || told.every(({ name }) => isLogin(name));
    if (shown.length === 0 && !isAsked)
        return [...told];
    if (told.length > 0)
        notes.push(`The page’s data name ${names} as its author${shown.length > 0 ? `; the byline is of whom the page shows: ${shown.join(', ')}` : ', which is no person; write who wrote it'}.`);
    return shown.map((name) => ({ name: name.slice(0, 200) }));
}
/** What the site of an address may be called. */
const hostOf = (url) => url && URL.canParse(url) ? [new URL(url).host.replace(/^www\./, '')] : [];
/** Takes paragraphs away that say no more than who wrote the article. */
function takeBylines({ sections }, names) {
    const bylines = new Set(names
        .filter(Boolean)
        .flatMap((name) => [name, ...bylineWords.map((word) => `${word} ${name}`)].map(wordsToCompare)));
    for (const section of sections) {
        section.body = section.body.filter((block) => block.type !== 'paragraph' || !bylines.has(wordsToCompare(inlineText(block.text))));
    }
}

export { bylineOf, hostOf, takeBylines };

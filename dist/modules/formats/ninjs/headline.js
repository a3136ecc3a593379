import { fold } from '../../story/passages/fold.js';
import '../../story/passages/sentences.js';
import '../../story/story.js';
import { Refusal } from '../common/refusal.js';
import { listOf, textOf } from '../common/values.js';
import { inlineText } from '../../story/inline-text.js';
import { wordsOf, withoutMarkup } from './body.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

/**
 * What an item is called.
 * @throws {Refusal} where neither it nor the caller says
 */
function readHeadline({ headlines, title }, path, context, losses) {
    const written = listOf(headlines).filter(isFields);
    const main = written.find(({ role }) => role === 'main') ?? written[0];
    for (const [index, each] of written.entries()) {
        if (each !== main)
            losses.add(`${path('headlines')}[${index}]`, 'a story has one headline');
    }
    const own = main ? wordsOf(main) : withoutMarkup(textOf(title));
    if (main && textOf(title) && textOf(title) !== own)
        losses.add(path('title'), 'metadata: the headline was read');
    if (context.headline && own)
        losses.add(path(main ? 'headlines' : 'title'), 'another headline was given');
    const headline = context.headline ?? own;
    if (headline === '')
        throw new Refusal('headline-missing', 'it has neither headlines nor a title; give a headline with --headline');
    return headline.slice(0, limits.line);
}
/** The description, unless it only is the beginning of the text. */
function standfirstOf(descriptions, path, sections, losses) {
    const written = descriptions.filter(isFields);
    const first = written.find(({ role }) => role === 'standfirst' || role === 'summary') ?? written[0];
    for (const [index, each] of written.entries()) {
        if (each !== first)
            losses.add(`${path}[${index}]`, 'a story has one standfirst');
    }
    const words = first && wordsOf(first);
    if (!words)
        return {};
    const opening = sections[0]?.body.find((block) => block.type === 'paragraph');
    const begins = opening && fold(inlineText(opening.text).slice(0, 500)).text;
    const start = fold(words).text.slice(0, 60);
    if (begins?.startsWith(start)) {
        losses.add(`${path}[${written.indexOf(first)}]`, 'the text begins with the same words');
        return {};
    }
    return { standfirst: words };
}

export { readHeadline, standfirstOf };

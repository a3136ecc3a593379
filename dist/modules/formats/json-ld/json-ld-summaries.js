import { fold } from '../../story/passages/fold.js';
import { listOf, textOf } from '../common/values.js';
import { inlineText } from '../../story/inline-text.js';
import { wordsOf } from './graph.js';

/** The description as standfirst, unless the text begins with it, and the abstract as overview, or in its place. */
function addSummaries(document, fields, at, losses) {
    const description = wordsOf(fields.description);
    const abstract = listOf(fields.abstract)
        .flatMap((each) => textOf(each).split(/\s*\n\s*/))
        .map(wordsOf)
        .filter(Boolean);
    const opening = document.sections?.[0]?.body.find((block) => block.type === 'paragraph');
    const begins = fold((opening ? inlineText(opening.text) : '').slice(0, 500)).text;
    if (description && begins.startsWith(fold(description).text.slice(0, 60)))
        losses.add(at('description'), 'the text begins with the same words');
    else if (description)
        document.standfirst = description;
    const known = (document.overview ?? []).map(({ text }) => inlineText(text)).join('\n');
    if (abstract.length === 0 || known === abstract.join('\n'))
        return;
    if (known)
        losses.add(at('abstract'), 'the list of the overview was read');
    else if (abstract.length > 1)
        document.overview = abstract.map((text, index) => ({ id: `overview-${index + 1}`, text: [text] }));
    else if (document.standfirst)
        losses.add(at('abstract'), 'the description was read');
    else
        document.standfirst = abstract[0];
}

export { addSummaries };

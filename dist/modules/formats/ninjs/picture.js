import '../../story/story.js';
import { without, listOf, textOf } from '../common/values.js';
import { wordsOf } from './body.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

/** A picture: the largest of its renditions; undefined if it has no address. */
function imageOf(item, path, losses) {
    const { renditions, descriptions, headlines, by } = item;
    losses.others(without(item, 'uri', 'name', 'rel', 'type', 'renditions', 'descriptions', 'headlines', 'by'), path);
    const sizes = listOf(renditions).filter((each) => isFields(each) && textOf(each.href) !== '');
    const [largest] = [...sizes].sort((a, b) => (Number(b.width) || 0) - (Number(a.width) || 0));
    if (!largest) {
        losses.add(path, 'left out: a picture without an address');
        return undefined;
    }
    if (sizes.length > 1)
        losses.add(`${path}.renditions`, 'only the largest is kept');
    const texts = listOf(descriptions).filter(isFields);
    const said = texts[0] ?? listOf(headlines).filter(isFields)[0];
    const alt = said ? wordsOf(said) : '';
    if (alt === '')
        losses.add(path, 'no text for those who do not see it: write what the picture shows');
    if (texts.length > 1)
        losses.add(`${path}.descriptions`, 'only the first is kept');
    if (texts.length)
        losses.others({ headlines }, path, 'its description was read');
    const { width, height } = largest;
    return {
        ...{ url: textOf(largest.href), alt },
        ...(textOf(by) && { credit: textOf(by).slice(0, limits.line) }),
        ...(Number.isInteger(width) &&
            Number.isInteger(height) && { width: Number(width), height: Number(height) }),
    };
}

export { imageOf };

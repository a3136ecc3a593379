import { DomUtils, parseDocument } from 'htmlparser2';
import { Refusal } from '../../formats/common/refusal.js';
import { isFields } from '../../story/fields.js';

/** No answer about one article is longer. */
const longestAnswer = 5_000_000;
const mostProposals = 200;
/** So many places are tried as the beginning of the answer in what stands around it. */
const mostTried = 100;
/**
 * The proposals that a tool answered with, whatever prose or markup stands around them. Each is still to be checked.
 * @throws {Refusal} where it is too long, or no such JSON is in it
 */
function readAnswer(text) {
    if (text.length > longestAnswer)
        throw new Refusal('too-long', 'the answer is longer than 5,000,000 characters');
    const proposals = proposalsIn(text) ?? (/&(?:quot|#34);/.test(text) ? proposalsIn(textOfHtml(text)) : undefined);
    if (!proposals)
        throw new Refusal('not-json', 'the answer holds no JSON of the form {"proposals": […]}; see “propose --schema”');
    if (proposals.length > mostProposals)
        throw new Refusal('too-long', `the answer holds ${proposals.length} proposals; 200 at most`);
    return proposals;
}
function proposalsIn(text) {
    const whole = proposalsOf(text.trim());
    if (whole)
        return whole;
    let [from, tried] = [0, 0];
    while (tried++ < mostTried) {
        const start = text.indexOf('{', from);
        if (start === -1)
            return undefined;
        const end = endOfObject(text, start);
        const found = end === undefined ? undefined : proposalsOf(text.slice(start, end));
        if (found)
            return found;
        from = start + 1;
    }
    return undefined;
}
function proposalsOf(json) {
    try {
        const data = JSON.parse(json);
        return isFields(data) && Array.isArray(data.proposals) ? data.proposals : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where an object of JSON ends; undefined where it does not. */
function endOfObject(text, start) {
    const signs = /["{}\\]/g;
    signs.lastIndex = start;
    let [depth, isString] = [0, false];
    for (let found = signs.exec(text); found; found = signs.exec(text)) {
        const [sign] = found;
        if (sign === '\\')
            signs.lastIndex++;
        else if (sign === '"')
            isString = !isString;
        else if (!isString) {
            depth += sign === '{' ? 1 : -1;
            if (depth === 0)
                return found.index + 1;
        }
    }
    return undefined;
}
const textOfHtml = (html) => DomUtils.textContent(parseDocument(html));

export { longestAnswer, readAnswer };

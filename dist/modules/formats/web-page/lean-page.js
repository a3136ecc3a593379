import { Parser } from 'htmlparser2';
import { escapeHtml } from '../html/escape.js';

/** What can be searched for an article in a moment; more is no article, or made to stop the search. */
const most = { characters: 5_000_000, elements: 5_000, depth: 64, signs: 5_000 };
/** Shown to nobody, or no part of any article: much of most pages, and the search would take its time over it. */
const left = new Set('script style template svg canvas nav select datalist dialog video audio map'.split(' '));
/** Without an end tag. */
const single = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What holds running text: a button within is a word of it, as glossaries have them. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Only their words count, and the search for the article would leave them out. */
const unwrapped = new Set('button object math'.split(' '));
/** Readability takes the footer of a quote, which says whose it is, for one of the page. */
const nameOf = (name, quotes) => (name === 'footer' && quotes > 0 ? 'cite' : name);
/** Tells what is hidden. */
const hides = /display|visibility/i;
class Excess extends Error {
}
/** Takes out of a page what no article is made of. */
function leanPage(html) {
    if (html.length > most.characters) {
        return {
            excess: 'the page is longer than 5,000,000 characters; save the article alone, as a browser’s reader view does',
        };
    }
    const parts = ['<!doctype html>'];
    const add = (text) => parts.push(text);
    let [elements, signs, depth, skipping, inText, quotes] = [0, 0, 0, 0, 0, 0];
    const parser = new Parser({
        onopentag(name, attributes) {
            if (++depth > most.depth)
                throw new Excess(`the elements of the page lie more than ${most.depth} deep; save the article alone`);
            if (running.test(name))
                inText++;
            if (name === 'blockquote')
                quotes++;
            if (skipping > 0 || left.has(name) || (name === 'button' && inText === 0)) {
                skipping++;
                return;
            }
            if (unwrapped.has(name))
                return;
            if (++elements > most.elements)
                throw new Excess(`the page has more than 5,000 elements; save the article alone`);
            add(`<${nameOf(name, quotes)}${attributesOf(attributes)}>`);
        },
        onclosetag(name) {
            depth--;
            if (running.test(name))
                inText--;
            if (skipping > 0)
                skipping--;
            else if (!single.has(name) && !unwrapped.has(name))
                add(`</${nameOf(name, quotes)}>`);
            if (name === 'blockquote')
                quotes--;
        },
        ontext(words) {
            if (skipping > 0)
                return;
            // The parser makes a node of each sign that is escaped.
            add(words.replace(/[&<]/g, (sign) => {
                signs++;
                return escapeHtml(sign);
            }));
            if (signs > most.signs)
                throw new Excess('the page has more signs than prose has; save the article alone');
        },
    });
    try {
        parser.end(html);
        return { html: parts.join('') };
    }
    catch (error) {
        if (error instanceof Excess)
            return { excess: error.message };
        throw error;
    }
}
function attributesOf(attributes) {
    return Object.entries(attributes)
        .filter(([name, value]) => !name.startsWith('on') && (name !== 'style' || hides.test(value)))
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
}

export { leanPage };

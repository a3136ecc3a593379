import { readHtml } from './parse.js';
import { HtmlRuns } from './inlines.js';

/** What changes nothing but where a line ends. */
const breaks = new Set(['p', 'br', 'div']);
/**
 * HTML as running text: emphasis, importance and links are kept, all else is reduced to its words. `onLoss` is told of
 * each kind of markup that goes.
 */
function htmlInlines(html, onLoss) {
    if (!/[<&]/.test(html))
        return [html.replace(/\s+/g, ' ').trim()].filter(Boolean);
    const runs = new HtmlRuns(onLoss);
    const space = (name) => name !== 'span' && runs.add(' ');
    readHtml(html, {
        open(name, attributes) {
            if (runs.open(name, attributes))
                return;
            if (!breaks.has(name))
                onLoss(`<${name}>: only its words are kept`);
            space(name);
        },
        close: (name) => runs.close(name) || space(name),
        text: (words) => runs.add(words),
        lose: onLoss,
    });
    return runs.take();
}

export { htmlInlines };

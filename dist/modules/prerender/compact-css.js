/** Strings, and what a template literal puts in. */
const kept = /("[^"]*"|'[^']*'|\$\{[^}]*\})/.source;
const spaces = new RegExp(`${kept}|\\s+`, 'g');
const signs = new RegExp(`${kept}| ?;? ?(\\}) ?| ?([{;,>]) ?|([:(]) | ([)!])`, 'g');
/**
 * Rules in one line, without comments and what CSS does not need: white space, quotation marks around the value of an attribute,
 * the zero before a decimal point.
 */
const compactCss = (css) => css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(spaces, (_, part) => part ?? ' ')
    .replace(signs, (_, ...parts) => parts.slice(0, 5).find((part) => part !== undefined))
    .replace(/(?<==)'([a-z][\w-]*)'(?=\])|(?<=[ :(,])0(?=\.\d)/g, '$1')
    .replace(/ (\*) (?=[\d(]|calc|clamp|var)|(?<=\]) ([+~]) (?=\[)/g, '$1$2')
    .trim();

export { compactCss };

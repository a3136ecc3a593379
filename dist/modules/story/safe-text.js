import { linkUrl } from './link-url.js';

/** Finds whether a text has anything that `cleanText` may take out: most have not, and are spared the slower passes. */
const suspect = /[^\t\n -~\u00A0-\u2029\u2030-\u2065\u2070-\uD7FF\uE000-\uFFFF]/;
/**
 * The text of a field of that name as any engine can show it; names and handles can besides not turn the text around them, and
 * what stands under `url` and `href` is an address, or nothing.
 */
function safeText(text, name) {
    if (name === 'url' || name === 'href')
        return linkUrl(text);
    if (!suspect.test(text))
        return text;
    const clean = text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '')
        .replace(/\p{Cs}/gu, '\uFFFD');
    return name === 'name' || name === 'handle' ? clean.replace(/[\u202A-\u202E\u2066-\u2069]/g, '') : clean;
}

export { safeText };

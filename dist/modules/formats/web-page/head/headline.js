import { isByline } from '../../common/byline.js';
import { isReleaseLabel } from '../../common/release-label.js';
import { wordsToCompare } from '../../../story/passages/folded-text.js';

/** What stands between the headline and the name of the site in a title. */
const separator = /\s+[|•·–—-]\s+|\s+::?\s+|\s+»\s+/;
/** Behind a name that is known to be the site’s. */
const behindSite = /^(?:\s*[:：|•·»]\s*|\s+[–—-]\s+)/u;
/** The names that a site may go by: what it says, what leads to its front page, and what ends or begins each title. */
function siteNames({ titles, headings, mastheads }, told, headline) {
    const shown = new Set(headings.map(wordsToCompare));
    const perhaps = mastheads.perhaps.map(wordsToCompare);
    const named = [...told.filter((each) => each !== undefined), ...mastheads.sure].map(wordsToCompare);
    const ends = titles.map(wordsToCompare).flatMap((title) => {
        const behind = (name) => title.startsWith(name) && behindSite.test(title.slice(name.length))
            ? title.slice(name.length).replace(behindSite, '')
            : '';
        // A headline stands above all else of a page too; before another headline it is the site’s name.
        const site = named.find(behind) ?? perhaps.find((name) => shown.has(behind(name)));
        if (site !== undefined)
            return site;
        const parts = title.split(separator);
        const [first = '', last = ''] = [parts[0], parts.at(-1)];
        // Where both are headings of the page, the site has the shorter name.
        const isFirst = last === (headline && wordsToCompare(headline)) ||
            (shown.has(first) && shown.has(last) && first.length * 1.5 < last.length);
        return parts.length > 1 ? (isFirst ? first : last) : [];
    });
    return [...new Set([...named, ...ends])];
}
/** The headline that most of the page agrees on; what else it could be is a note. A masthead is none. */
function headlineOf({ told, headings, main, titles: written, sites, mastheads }, notes) {
    const titles = written.map((title) => withoutLead(title, sites));
    // A masthead, what is sent to the press, and a heading that names who wrote it are none.
    const isSite = (heading) => sites.includes(wordsToCompare(heading)) || isReleaseLabel(heading) || isByline(heading);
    const own = headings.filter((heading) => !isSite(heading));
    const rank = (heading) => {
        const at = titles.map((title) => wordsToCompare(title).indexOf(wordsToCompare(heading)));
        if (at.every((place) => place === -1))
            return 0;
        return (at.includes(0) ? 1_000 : 1) + heading.length + (main.includes(heading) ? 5 : 0);
    };
    const [first, ...others] = [...own].sort((a, b) => rank(b) - rank(a));
    // A title that names two headings names the site in one of them, which has fewer words.
    const other = others.find((each) => first && rank(each) > 0 && isApart(each, first));
    const best = other && other.length > first.length * 1.5 ? other : first;
    const agreed = best && rank(best) > 0 && words(best) > 1 ? best : undefined;
    const sole = main.filter((heading) => !isSite(heading));
    const shown = agreed ?? (sole.length === 1 ? sole[0] : undefined);
    const [title] = titles;
    const isSites = !title || isSite(title);
    const below = mastheads.below && !isSite(mastheads.below) ? mastheads.below : undefined;
    const rival = other && best === other ? first : other;
    const headline = (told && !isSite(told) ? told : undefined) ??
        shown ??
        (isSites ? below : undefined) ??
        withoutSite(title, sites);
    if (headline && headline === below && headline !== shown)
        notes.push(`The headline is the first heading of the page that is not the name of its site: ${headline}`);
    else if (headline && below && headline !== told && mastheads.perhaps.includes(headline))
        notes.push(`The headline stands above the page, where the name of a site does; another heading stands above the text: ${below}`);
    else if (headline && shown && wordsToCompare(shown) !== wordsToCompare(headline))
        notes.push(`The page shows another headline than its structured data tell: ${shown}`);
    else if (headline && !shown && headline !== told)
        notes.push(`The headline is the title of the page, which shows no heading that is like it: ${headline}`);
    else if (headline && headline === best && rival && main.includes(rival))
        notes.push(`The title of the page names two of its headings; the headline may be the other one: ${rival}`);
    else if (headline && shown && !agreed && !told && titles[0])
        notes.push(`The headline is the heading of the page, which its title does not name: ${titles[0]}`);
    return headline;
}
/** Whether neither of two headings is a part of the other. */
const isApart = (one, other) => {
    const [a, b] = [wordsToCompare(one), wordsToCompare(other)];
    return !a.includes(b) && !b.includes(a);
};
const words = (text) => (/\p{Script=Han}|\p{Script=Thai}/u.test(text) ? 2 : text.split(/\s+/).length);
/** A title without the name of the site that it begins with. */
function withoutLead(title, sites) {
    const site = sites.find((name) => wordsToCompare(title.slice(0, name.length)) === name);
    const rest = site === undefined ? '' : title.slice(site.length);
    return behindSite.test(rest) ? rest.replace(behindSite, '') || title : title;
}
function withoutSite(title, sites) {
    const parts = title?.split(separator) ?? [];
    return parts.length > 1 && sites.includes(wordsToCompare(parts.at(-1)))
        ? parts.slice(0, -1).join(' – ')
        : title;
}

export { headlineOf, separator, siteNames };

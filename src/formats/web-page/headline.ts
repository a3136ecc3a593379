import {isByline} from '../common/byline.js';
import {isReleaseLabel} from '../common/release-label.js';
import {wordsToCompare} from '../../story/passages/fold.js';

/** What stands between the headline and the name of the site in a title. */
const separator = /\s+[|•·–—-]\s+|\s+::?\s+|\s+»\s+/;

/** What the page’s title and headings tell of its headline, and of the site. */
export interface HeadlineSources {
  /** Of the structured data. */
  told: string | undefined;
  /** Its headings of the first and the second rank, in order. */
  headings: readonly string[];
  main: readonly string[];
  titles: readonly string[];
  /** What the site is called, as far as it says. */
  sites: readonly string[];
}

/** The names that a site may go by: what it says, and what ends or begins each title. */
export function siteNames(titles: readonly string[], told: readonly (string | undefined)[]): string[] {
  const parts = titles.map((title) => title.split(separator)).filter(({length}) => length > 1);
  return [...told.filter((each) => each !== undefined), ...parts.map((part) => part.at(-1)!)].map(
    wordsToCompare,
  );
}

/** The headline that most of the page agrees on; what else it could be is a note. A masthead is none. */
export function headlineOf(
  {told, headings, main, titles, sites}: HeadlineSources,
  notes: string[],
): string | undefined {
  // A masthead, what is sent to the press, and a heading that names who wrote it are none.
  const isSite = (heading: string) =>
    sites.includes(wordsToCompare(heading)) || isReleaseLabel(heading) || isByline(heading);
  const own = headings.filter((heading) => !isSite(heading));
  const rank = (heading: string) => {
    const at = titles.map((title) => wordsToCompare(title).indexOf(wordsToCompare(heading)));
    if (at.every((place) => place === -1)) return 0;
    return (at.includes(0) ? 1_000 : 1) + heading.length + (main.includes(heading) ? 5 : 0);
  };
  const [best] = [...own].sort((a, b) => rank(b) - rank(a));
  const agreed = best && rank(best) > 0 && words(best) > 1 ? best : undefined;
  const sole = main.filter((heading) => !isSite(heading));
  const shown = agreed ?? (sole.length === 1 ? sole[0] : undefined);
  const headline = (told && !isSite(told) ? told : undefined) ?? shown ?? withoutSite(titles[0], sites);
  if (headline && shown && wordsToCompare(shown) !== wordsToCompare(headline))
    notes.push(`The page shows another headline than its structured data tell: ${shown}`);
  else if (headline && !shown && headline !== told)
    notes.push(`The headline is the title of the page, which shows no heading that is like it: ${headline}`);
  else if (headline && shown && !agreed && !told && titles[0])
    notes.push(`The headline is the heading of the page, which its title does not name: ${titles[0]}`);
  return headline;
}

const words = (text: string) => (/\p{Script=Han}|\p{Script=Thai}/u.test(text) ? 2 : text.split(/\s+/).length);

function withoutSite(title: string | undefined, sites: readonly string[]): string | undefined {
  const parts = title?.split(separator) ?? [];
  return parts.length > 1 && sites.includes(wordsToCompare(parts.at(-1)!))
    ? parts.slice(0, -1).join(' – ')
    : title;
}

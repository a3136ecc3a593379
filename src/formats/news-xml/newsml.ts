import {DomUtils} from 'htmlparser2';
import type {Told} from '../common/source-article.js';
import {textParagraphs} from '../html/sections.js';
import {escapeHtml} from '../html/escape.js';
import {all, attribute, childrenOf, first, nameOf, textIn} from './element.js';
import type {Element} from './element.js';
import {embargoOf, readNitf} from './nitf.js';

/** Whether an item of NewsML-G2 holds a text; others are pictures, packages and what tells of concepts. */
export function hasText(item: Element): boolean {
  const kind = attribute(first(item, 'itemClass'), 'qcode', 'uri');
  return nameOf(item) === 'newsItem' && (kind === '' || /(?:text|composite)$/.test(kind));
}

/** What an item of NewsML-G2 tells, and its text as HTML; that may be NITF. */
export function readNewsItem(item: Element): {html: string; told: Told} {
  const [meta, content, set] = [
    first(item, 'itemMeta'),
    first(item, 'contentMeta'),
    first(item, 'contentSet'),
  ];
  const {html, told} = textOf(set);
  const embargo = embargoOf(textIn(first(meta, 'embargoed')));
  const provider = first(meta, 'provider');
  const page = all(meta, 'link').find((link) => /html/.test(attribute(link, 'contenttype')));
  const creators = [
    ...all(content, 'by').map(textIn),
    ...all(content, 'creator').map((each) => textIn(first(each, 'name'))),
  ];
  const headlines = all(content, 'headline');
  const main = headlines.find((each) => /main/.test(attribute(each, 'role'))) ?? headlines[0];
  const summary = all(content, 'description').find((each) =>
    /summary|standfirst|^$/.test(attribute(each, 'role')),
  );
  return {
    html,
    told: {
      headline: textIn(main) || told.headline,
      standfirst: textIn(summary) || told.standfirst,
      lang: attribute(first(content, 'language'), 'tag') || attribute(item, 'xml:lang') || told.lang,
      url: attribute(page, 'href') || told.url,
      authors: creators.filter(Boolean).length
        ? creators.slice(0, all(content, 'by').length || undefined)
        : told.authors,
      publisher: {
        name: textIn(first(provider, 'name')) || (told.publisher?.name ?? ''),
        url: attribute(provider, 'uri'),
      },
      published:
        textIn(first(content, 'contentCreated')) ||
        textIn(first(meta, 'firstCreated')) ||
        told.published ||
        textIn(first(meta, 'versionCreated')),
      updated: textIn(first(content, 'contentModified')) || textIn(first(meta, 'versionCreated')),
      notes: [...(embargo.notes ?? []), ...(told.notes ?? [])],
      status: statusOf(attribute(first(meta, 'pubStatus'), 'qcode', 'uri')) ?? embargo.status ?? told.status,
    },
  };
}

function statusOf(code: string): Told['status'] {
  if (code === '' || /usable$/.test(code)) return undefined;
  return /cancell?ed$/.test(code) ? 'canceled' : 'withheld';
}

/** The text of an item, of the several forms that it may have the one with most structure. */
function textOf(set: Element | undefined): {html: string; told: Told} {
  const nitf = first(set, 'nitf');
  if (nitf) return readNitf(nitf);
  const page = first(set, 'html');
  const body = first(page, 'body');
  if (body)
    return {
      html: DomUtils.getInnerHTML(body, {xmlMode: true}),
      told: {headline: textIn(first(page, 'title'))},
    };
  const inline = first(set, 'inlineXML');
  if (inline && childrenOf(inline).length > 0)
    return {html: DomUtils.getInnerHTML(inline, {xmlMode: true}), told: {}};
  const data = first(set, 'inlineData');
  const written = data ? DomUtils.textContent(data) : '';
  if (/html/.test(attribute(data, 'contenttype'))) return {html: written, told: {}};
  return {
    html: textParagraphs(written)
      .map((each) => `<p>${escapeHtml(each)}</p>`)
      .join(''),
    told: {},
  };
}

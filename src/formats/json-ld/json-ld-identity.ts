import {linkUrl} from '../../story/link-url.js';
import {limits} from '../../story/story.js';
import {ForeignFormatError} from '../common/format.js';
import type {ImportOptions} from '../common/format.js';
import {isFields, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import {wordsOf} from './graph.js';
import type {JsonLdGraph} from './graph.js';
import type {Losses} from '../common/losses.js';

/** The tag of the language that is named, by its tag or as a thing that has one. */
export function languageOf(
  value: unknown,
  path: string,
  graph: JsonLdGraph,
  losses: Losses,
): string | undefined {
  const [first, ...more] = listOf(value);
  const fields = graph.thing(first);
  const tag = (fields ? textOf(fields.alternateName) || textOf(fields.name) : textOf(first)).replaceAll(
    '_',
    '-',
  );
  if (more.length) losses.add(path, 'a story has one language');
  if (tag === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    losses.add(path, `no tag of a language: ${tag.slice(0, 60)}`);
    return undefined;
  }
}

/**
 * What a thing is called.
 * @throws {ForeignFormatError} where neither it nor the caller says
 */
export function headlineOf(
  fields: Fields,
  at: (name: string) => string,
  options: ImportOptions,
  losses: Losses,
): string {
  const source = wordsOf(fields.headline) ? 'headline' : 'name';
  const own = wordsOf(fields[source]);
  if (source === 'headline' && wordsOf(fields.name) && wordsOf(fields.name) !== own)
    losses.add(at('name'), 'the headline was read');
  if (options.headline && own) losses.add(at(source), 'another headline was given');
  const headline = options.headline ?? own;
  if (headline === '')
    throw new ForeignFormatError('it has no headline; give one with --headline', 'headline');
  return headline.slice(0, limits.line);
}

/** The address of a thing, or of the page that it is on. */
export function urlOf(
  fields: Fields,
  at: (name: string) => string,
  graph: JsonLdGraph,
  losses: Losses,
): string | undefined {
  const page = fields.mainEntityOfPage;
  const pageAddress = isFields(page) ? (page['@id'] ?? page.url) : page;
  const url = [fields.url, pageAddress, fields['@id']]
    .map((address) => linkUrl(textOf(listOf(address)[0])))
    .find((address) => address !== undefined);
  const whole = isFields(page) ? graph.thing(page) : undefined;
  if (whole) losses.others(without(whole, '@type', '@id', 'url'), at('mainEntityOfPage'));
  for (const [name, address] of Object.entries({url: fields.url, mainEntityOfPage: pageAddress})) {
    const written = textOf(listOf(address)[0]);
    if (written && linkUrl(written) !== url && written !== 'true')
      losses.add(at(name), `another address than that of the story: ${written.slice(0, 200)}`);
  }
  return url;
}

export function idOf(fields: Fields, at: (name: string) => string, losses: Losses): string | undefined {
  const [first, ...more] = listOf(fields.identifier);
  if (more.length) losses.add(at('identifier'), 'a story has one id');
  const written = textOf(isFields(first) ? first.value : first);
  return written || undefined;
}

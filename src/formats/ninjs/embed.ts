import {isProvidersPicture, plainAddress} from '../../story/embeds/address.js';
import {playerOf} from '../../story/embeds/player.js';
import type {PlayerKind} from '../../story/embeds/providers.js';
import {limits} from '../../story/story.js';
import type {Embed} from '../../story/story.js';
import {isFields, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import type {Losses} from '../common/losses.js';
import {wordsOf} from './body.js';
import {imageOf} from './picture.js';
import {pictureOf} from './write-picture.js';

/** What ninjs calls that which a provider plays. */
const types: Record<PlayerKind, string> = {
  video: 'video',
  audio: 'audio',
  map: 'graphic',
  chart: 'graphic',
  page: 'component',
};

const rel = 'embed';

/** Something that can be asked for, as an item that belongs to one of `uri`. */
export const embedItem = ({url, title, credit, image}: Embed, uri: string): Record<string, unknown> => ({
  ...{name: rel, rel, uri: `${uri}-${rel}`, type: types[playerOf(url)?.kind ?? 'page']},
  ...(title && {headlines: [{role: 'main', contentType: 'text/plain', value: title}]}),
  ...(credit && {by: credit}),
  renditions: [{name: 'web', href: url, contentType: 'text/html'}],
  ...(image && {associations: [pictureOf(image, `${uri}-${rel}-picture`, 'picture')]}),
});

export const isEmbed = (item: unknown): item is Fields => isFields(item) && item.rel === rel;

/** As `embedItem` writes it; undefined where it has no encrypted address. */
export function embedOf(item: Fields, path: string, losses: Losses): Embed | undefined {
  const {headlines, by, renditions, associations} = item;
  const read = ['uri', 'name', 'rel', 'type', 'headlines', 'by', 'renditions', 'associations'];
  losses.others(without(item, ...read), path);
  const [page] = listOf(renditions).filter(isFields);
  const url = plainAddress(textOf(page?.href))?.href;
  if (!url) {
    losses.add(path, 'left out: it has no encrypted address (https)');
    return undefined;
  }
  const [headline] = listOf(headlines).filter(isFields);
  const title = headline ? wordsOf(headline).slice(0, limits.line) : '';
  const [picture] = listOf(associations).filter(isFields);
  const image = picture && imageOf(picture, `${path}.associations[0]`, losses);
  const isOwn = image && !isProvidersPicture(image.url);
  if (image && !isOwn)
    losses.add(`${path}.associations[0]`, 'on a site of a provider, who would hear of each reader');
  return {
    url,
    ...(title && {title}),
    ...(textOf(by) && {credit: textOf(by).slice(0, limits.line)}),
    ...(isOwn && {image}),
  };
}

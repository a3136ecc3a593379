import { plainAddress, isProvidersPicture } from '../../story/embeds/address.js';
import { playerOf } from '../../story/embeds/player.js';
import '../../story/story.js';
import { without, listOf, textOf } from '../common/values.js';
import { wordsOf } from './body.js';
import { imageOf } from './picture.js';
import { pictureOf } from './write-picture.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

/** What ninjs calls that which a provider plays. */
const types = {
    video: 'video',
    audio: 'audio',
    map: 'graphic',
    chart: 'graphic',
    page: 'component',
};
const rel = 'embed';
/** Something that can be asked for, as an item that belongs to one of `uri`. */
const embedItem = ({ url, title, credit, image }, uri) => ({
    ...{ name: rel, rel, uri: `${uri}-${rel}`, type: types[playerOf(url)?.kind ?? 'page'] },
    ...(title && { headlines: [{ role: 'main', contentType: 'text/plain', value: title }] }),
    ...(credit && { by: credit }),
    renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    ...(image && { associations: [pictureOf(image, `${uri}-${rel}-picture`, 'picture')] }),
});
const isEmbed = (item) => isFields(item) && item.rel === rel;
/** As `embedItem` writes it; undefined where it has no encrypted address. */
function embedOf(item, path, losses) {
    const { headlines, by, renditions, associations } = item;
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
        ...(title && { title }),
        ...(textOf(by) && { credit: textOf(by).slice(0, limits.line) }),
        ...(isOwn && { image }),
    };
}

export { embedItem, embedOf, isEmbed };

import { plainAddress, isProvidersPicture } from '../../story/embeds/address.js';
import { playerOf } from '../../story/embeds/player.js';
import '../../story/story.js';
import { textOf, without } from '../common/values.js';
import { isOfType, wordsOf } from './graph.js';
import { imagesOf } from './people.js';
import { picture } from './picture.js';
import { limits } from '../../story/schema/limits.js';

/** What schema.org calls that which a provider plays; of everything else no more is known than that it is on the web. */
const types = {
    video: 'VideoObject',
    audio: 'AudioObject',
    map: 'Map',
    chart: 'WebPage',
    page: 'WebPage',
};
const known = new Set(Object.values(types));
/** Something that can be asked for, as a work about the item that it stands with. */
function embedThing({ url, title, credit, image }) {
    const player = playerOf(url);
    const isMedia = player?.kind === 'video' || player?.kind === 'audio';
    return {
        ...{ '@type': types[player?.kind ?? 'page'], url, name: title, creditText: credit },
        ...(isMedia && { embedUrl: player.frame }),
        ...(image && { thumbnail: picture(image) }),
    };
}
const isEmbed = (thing) => thing !== undefined && isOfType(thing, known);
/** What a work about an item is in a story; undefined where it has no encrypted address. */
function embedOf(thing, path, context) {
    const { losses } = context;
    const frame = textOf(thing.embedUrl);
    const url = plainAddress(textOf(thing.url) || frame)?.href;
    if (!url) {
        losses.add(path, 'left out: a work without an encrypted address (https)');
        return undefined;
    }
    const read = ['@type', '@id', 'url', 'name', 'creditText', 'thumbnail', 'embedUrl'];
    losses.others(without(thing, ...read), path);
    if (frame && frame !== url && frame !== playerOf(url)?.frame)
        losses.add(`${path}.embedUrl`, 'the player is found by the address of the page');
    const [title, credit] = [wordsOf(thing.name), wordsOf(thing.creditText)];
    const [image] = imagesOf(thing.thumbnail, `${path}.thumbnail`, context);
    const isOwn = image && !isProvidersPicture(image.url);
    if (image && !isOwn)
        losses.add(`${path}.thumbnail`, 'on a site of a provider, who would hear of each reader');
    return {
        url,
        ...(title && { title: title.slice(0, limits.line) }),
        ...(credit && { credit: credit.slice(0, limits.line) }),
        ...(isOwn && { image }),
    };
}

export { embedOf, embedThing, isEmbed };

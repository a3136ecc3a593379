import { without, listOf, textOf, isWritten } from '../common/values.js';
import { isoWhen } from '../common/iso-date.js';
import { webOf } from './body.js';
import { ninjsDates } from './dates.js';
import { identify } from './identity.js';
import { isFields } from '../../story/fields.js';

const kinds = ['post', 'statement', 'document', 'pull'];
/** A quote as `toNinjs` writes it; undefined if it has no words. */
function quoteOf(item, path, within, losses) {
    const { bodies, people, infoSources, genres, versionCreated, language } = item;
    const read = ['bodies', 'people', 'infoSources', 'genres', 'versionCreated', 'language', 'eventDetails'];
    losses.others(without(item, 'uri', 'name', 'rel', 'type', 'descriptions', ...read), path);
    const [body] = listOf(bodies).filter(isFields);
    const [person] = listOf(people).filter(isFields);
    const [source] = listOf(infoSources).filter(isFields);
    const [genre] = listOf(genres).filter(isFields);
    const text = textOf(body?.value);
    if (text === '')
        return undefined;
    const name = textOf(person?.name);
    const { when } = ninjsDates(item, path, losses);
    const captured = isWritten(versionCreated) && isoWhen(textOf(versionCreated), `${path}.versionCreated`, losses);
    const { url: address } = webOf(source?.contactInfo, `${path}.infoSources[0]`, losses);
    const place = { ...(textOf(source?.name) && { name: textOf(source?.name) }), ...(address && { url: address }) };
    return {
        ...identify(item, name || 'quote', within),
        kind: kinds.find((kind) => kind === textOf(genre?.literal)) ?? (name ? 'statement' : 'pull'),
        text,
        ...(textOf(language) && { lang: textOf(language) }),
        ...(name && { speaker: { name, ...webOf(person?.contactInfo, `${path}.people[0]`, losses) } }),
        ...(when && { said: when }),
        ...(source && Object.keys(place).length > 0 && { source: place }),
        ...(captured && { capturedAt: captured }),
    };
}

export { quoteOf };

import { parseJson } from '../../story/load-data.js';
import { StoryError } from '../../story/story-error.js';
import { unchanged } from '../../story/unchanged.js';
import { wordingLocale } from '../../story/dates/intl-date.js';
import { languageAround } from '../base/composed-tree.js';
import { loadLanguage, ownLabels } from '../../languages/load-language.js';
import { whenVisible } from './when-visible.js';
import { inRoom } from './note-room.js';
import { readStory } from './read-story.js';
export { explainMissingQuote, explainWaiting } from './read-story.js';
import { watchStory } from './watch-story.js';
export { version } from '../base/version.js';

/**
 * What only stories from outside need: the check of every value, the wording of their dates, the requests. Elements load
 * it on demand, from beside the script. Reports the story or why there is none, and each later change; throws nothing.
 */
function answer(host, outside, asked) {
    const { src, loading } = outside;
    const { signal, report } = asked;
    // The element may have left while this script was on its way.
    if (signal.aborted)
        return;
    if (src !== undefined && loading === 'lazy')
        whenVisible(host, signal, () => load(host, src, outside, asked));
    else if (src !== undefined)
        load(host, src, outside, asked);
    else
        void check(outside).then(report, (error) => {
            // What words or mends it did not come from beside the script, and may be there the next time.
            const again = error.code === 'unavailable' ? () => answer(host, outside, asked) : undefined;
            return fail(host, error, asked, again);
        });
}
/** What a text says is ours; an object stays the page’s, which may change it in place. */
async function check({ story, json }) {
    if (typeof story === 'string')
        return ready(await readStory(readAttribute(story), true));
    if (story == null)
        return ready(await readStory(parseJson(json, 'the text inside the tag'), true));
    const isCurrent = unchanged(story);
    return { ...ready(await readStory(story)), isCurrent };
}
function load(host, src, { integrity, refresh }, asked) {
    const { signal, report, givenLabels } = asked;
    let url;
    try {
        url = new URL(src, host.baseURI);
    }
    catch {
        return void fail(host, new StoryError('address', '', `src is no address: ${src}`), asked);
    }
    const watch = watchStory(url.href, {
        integrity,
        refresh,
        onReport(answer) {
            if ('error' in answer)
                void fail(host, answer.error, asked, retry);
            else {
                const time = Number(refresh) > 0 ? readNote(answer, asked) : undefined;
                const note = time && answer.updates?.note(answer, { host, signal, givenLabels }, time);
                report(ready(answer.story, note ?? (time && inRoom(time))));
            }
        },
    });
    // The button stays until there is an answer, and with it the reader's focus.
    const retry = () => signal.aborted || watch.retry();
    signal.addEventListener('abort', watch.leave);
}
/** Reads the `story` attribute, which is JSON. An object that was put there as `[object Object]` gets a sentence of its own. */
function readAttribute(text) {
    if (text.startsWith('[object '))
        throw new StoryError('not-a-story', '', `story came as “${text}”: set an object as a property, or JSON.stringify() it for the attribute`);
    return parseJson(text, 'the text of story');
}
const ready = (story, note) => ({
    status: 'ready',
    story,
    note,
    labels: ownLabels(story),
});
/** Reports a failure, in the language of the page around: there is no story to take one from. */
async function fail(host, error, { report, givenLabels, label }, retry) {
    const { code = 'unavailable', path = '', reason = String(error) } = error;
    const around = languageAround(host);
    await loadLanguage(around);
    const labels = { ...ownLabels(around), ...givenLabels(around) };
    // Only the page's author can mend these, so the reader gets no button to try again.
    const isHopeless = code === 'address' || code === 'insecure';
    report({
        status: 'failed',
        fault: { code, path, reason },
        note: labels.failed ?? label(around, 'failed'),
        retry: isHopeless || !retry ? undefined : { label: labels.retry ?? label(around, 'retry'), act: retry },
    });
}
/** When a story that is read again and again was read last, by the reader's clock. */
const readNote = ({ story, readAt }, { givenLabels, label }) => (givenLabels(story).updated ?? ownLabels(story)?.updated ?? label(story, 'updated')).replace('{}', readAt.toLocaleTimeString(wordingLocale(story.lang), { timeStyle: 'short' }));
/** Gives an element its styles in the document that it is in now. */
function adoptStyles({ shadowRoot, ownerDocument: { defaultView } }, styles) {
    if (!shadowRoot || !defaultView)
        return;
    const sheets = styles.map(({ cssText }) => {
        const sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
    });
    // The move took the old ones away; a long timeline may have brought its own since.
    shadowRoot.adoptedStyleSheets = [...sheets, ...shadowRoot.adoptedStyleSheets];
}

export { adoptStyles, answer };

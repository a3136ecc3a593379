import { adoptUpdateStyles } from './story-updates.styles.js';
import { wordsFor, showing } from './words.js';

/** What stands in the line under an element that is read again: the time or a button for later editions, and one that pauses. */
class Controls {
    #host;
    #given;
    #time;
    #shows;
    #show;
    #pause;
    constructor(host, acts, given) {
        this.node = Object.assign(document.createElement('span'), { className: 'updates' });
        /** When the edition on screen was read, in words. */
        this.time = '';
        this.#time = document.createElement('span');
        this.#shows = document.createElement('span');
        this.#host = host;
        this.#given = given;
        this.node.setAttribute('part', 'updates');
        this.#show = button('updates-show', acts.show);
        this.#pause = button('updates-pause', acts.pause);
        this.node.append(this.#time, this.#shows, this.#pause);
        if (host.shadowRoot)
            adoptUpdateStyles(host.shadowRoot);
    }
    /** Tells the reader what a later edition has, if it has anything; the first of several elements says so aloud. */
    tell(story, found, { isPaused, isFirst }) {
        this.words = wordsFor(story, this.#given);
        const { lang, pauseUpdates, resumeUpdates } = this.words;
        const text = found.length ? showing(found, this.words) : '';
        this.#show.lang = this.#pause.lang = lang;
        write(this.#pause, isPaused ? resumeUpdates : pauseUpdates);
        write(this.#time, text ? '' : this.time);
        this.node.classList.toggle('held', !!text);
        if (this.#show.textContent === text)
            return;
        if (isFirst && !this.#host.ariaNotify)
            this.#shows.ariaLive = 'polite';
        if (isFirst && text)
            this.#host.ariaNotify?.(text);
        write(this.#show, text);
        if (text)
            this.#shows.append(this.#show);
        else
            this.#show.remove();
    }
}
function button(part, act) {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.setAttribute('part', part);
    button.addEventListener('click', act);
    return button;
}
/** Changes the text node of an element, and puts no other in its place: a shadow root whose texts were replaced is rendered anew. */
function write(element, text) {
    if (!element.firstChild)
        element.append('');
    element.firstChild.data = text;
}

export { Controls };

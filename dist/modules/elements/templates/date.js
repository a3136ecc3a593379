import { html } from './html.js';

/** What HTML accepts in `<time datetime>`; other EDTF strings go into `<data>`. */
const htmlDate = /^\d{4}(-[01]\d(-\d\d)?)?(T[^/]+)?$/;
/** A date, or the span to `end`, in the story's words, marked up as precisely as it is known. */
function date({ dates, dir }, when, end) {
    const value = end ? `${when}/${end}` : when;
    const words = dates[value] ?? value;
    return htmlDate.test(value)
        ? html `<time part="date" dir=${dir} datetime=${value}>${words}</time>`
        : html `<data part="date" dir=${dir} value=${value}>${words}</data>`;
}

export { date };

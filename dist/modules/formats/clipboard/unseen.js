const hiding = /mso-hide|display:\s*none|visibility:\s*hidden/i;
/** The names of classes whose words a document hides, by its own styles. */
const hidingClasses = (html) => new Set([...html.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)].flatMap(([, name, style]) => hiding.test(style) ? [name.toLowerCase()] : []));
/** Whether an element is not of the text, and what it is then. */
function unseenKind(name, { style = '', class: kind = '', id = '', href = '', hidden }, hides) {
    if (/mso-list:\s*Ignore/i.test(style) || /^(?:style|script|head|xml)$/.test(name))
        return 'rest';
    const classes = kind.toLowerCase().split(/\s+/);
    const isOf = (pattern) => classes.some((each) => pattern.test(each));
    if (isOf(/^msocommentreference$/) || /^#(?:_msocom|cmnt)/i.test(href))
        return 'mark';
    if (/mso-element:\s*comment/i.test(style) || isOf(/^(?:msocommenttext|msocom\w*)$/))
        return 'comment';
    if (/^(?:_com_|_msocom|cmnt)/i.test(id))
        return 'mark';
    if (hiding.test(style) || hidden !== undefined || classes.some((each) => hides.has(each)))
        return 'hidden';
    return undefined;
}
/** The words that were left out, and what an editor is told of them. */
class UnseenWords {
    #lose;
    #kind = 'rest';
    #words = '';
    #marks = [];
    #comments = 0;
    constructor(lose) {
        this.#lose = lose;
    }
    begin(kind) {
        this.#kind = kind;
        this.#words = '';
    }
    add(words) {
        this.#words += words;
    }
    /** What was left out ends. */
    tell() {
        const words = this.#words.replace(/\s+/g, ' ').trim();
        if (words === '')
            return;
        if (this.#kind === 'mark')
            this.#marks.push(words);
        if (this.#kind === 'hidden')
            this.#lose(`hidden words: left out: “${words.slice(0, 1000)}”`);
        if (this.#kind !== 'comment')
            return;
        this.#comments++;
        this.#lose(`a comment: left out: “${words.replace(/^\[\w{1,8}\]\s*/, '').slice(0, 1000)}”`);
    }
    /** The text ends. */
    end() {
        if (this.#marks.length > 0 && this.#comments === 0)
            this.#lose(`the marks of comments, whose words are not there: left out: ${this.#marks.join(' ')}`);
    }
}

export { UnseenWords, hidingClasses, unseenKind };

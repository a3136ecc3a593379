/** The head of a text in TOML, as its group, and what comes before the text below. */
const toml = /^\+\+\+[ \t]*\n([^]*?\n)\+\+\+[ \t]*(?:\n|$)/;
/** What tells a text in ArchieML. */
const archieml = /^\s*\[\+?body\]\s*$/im;
/** As heads are read: without a byte order mark, lines ended in one way. */
const normalized = (text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
/** Loads what the head of a text needs, which a page has no need of for most. */
async function headParsersFor(text) {
    const given = normalized(text);
    if (toml.test(given))
        return { toml: (await import('smol-toml')).parse };
    if (!archieml.test(given))
        return {};
    const [{ default: parser }, { readArchie }] = await Promise.all([
        import('archieml'),
        import('./archie-body.js'),
    ]);
    return { archieml: (words) => readArchie(words, parser.load) };
}

export { archieml, headParsersFor, normalized, toml };

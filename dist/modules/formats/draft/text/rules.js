/** A line under another makes it a heading in Markdown. */
const underlined = /^(?=\S)(?![-*#>=])(.{1,100})\n(=|-)\2{2,}[ \t]*$/gm;
const rule = /^[ \t]*([-*_=~+#])(?:[ \t]*\1){2,}[ \t]*$/gm;
/** The look behind and ahead keep a long row of signs or spaces from being read anew from each of them. */
const edges = /^[ \t]*([-*_=~+])\1{3,}[ \t]*|(?<![ \t])[ \t]*([-*_=~])(?<!\2{2})\2{3,}(?!\2)[ \t]*$/gm;
/**
 * A text with underlined headings written as `#`, and without rows of signs, which part what stands around them, as in
 * mail and from wires: to a Markdown parser they would be lists within lists.
 */
const withoutRules = (text) => text
    .replace(underlined, (_, title, sign) => `${sign === '=' ? '#' : '##'} ${title.trim()}`)
    .replace(rule, '')
    .replace(edges, '');

export { withoutRules };

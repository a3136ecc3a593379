/**
 * The rules by which WordPress makes paragraphs of what an author writes, also around and within HTML, but those for tags
 * that a story has none of. https://developer.wordpress.org/reference/functions/wpautop/
 */
const block =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|' +
  'h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)';
const rule = (source, flags = 'g') => new RegExp(source.replaceAll('BLOCK', block), flags);

/** Each on its own line gets a paragraph, or loses one. */
const paragraphs = [
  [rule('<p>\\s*</p>'), ''],
  [rule('<p>([^<]+)</(div|address|form)>'), '<p>$1</p></$2>'],
  [rule('<p>\\s*(</?BLOCK[^>]*>)\\s*</p>'), '$1'],
  [rule('<p>(<li.+?)</p>'), '$1'],
  [rule('<p><blockquote([^>]*)>', 'gi'), '<blockquote$1><p>'],
  [rule('</blockquote></p>'), '</p></blockquote>'],
  [rule('<p>\\s*(</?BLOCK[^>]*>)'), '$1'],
  [rule('(</?BLOCK[^>]*>)\\s*</p>'), '$1'],
];
const lineBreaks = [
  [rule('<br>|<br/>'), '<br />'],
  [rule('(?<!<br />)\\s*\\n'), '<br />\n'],
  [rule('(</?BLOCK[^>]*>)\\s*<br />'), '$1'],
  [rule('<br />(\\s*</?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)'), '$1'],
  [rule('\\n</p>$'), '</p>'],
];
const apply = (text, rules) => rules.reduce((left, [pattern, to]) => left.replace(pattern, to), text);

export function wpautop(written) {
  const apart = apply(`${written}\n`, [
    [rule('(<BLOCK[\\s/>])'), '\n\n$1'],
    [rule('(</BLOCK>)'), '$1\n\n'],
    [rule('\\r\\n?'), '\n'],
    // A line break within a tag is none of the text.
    [rule('<[^>]*>'), (tag) => tag.replaceAll('\n', ' <!-- wpnl --> ')],
    [rule('\\s*(<figcaption[^>]*>)'), '$1'],
    [rule('</figcaption>\\s*'), '</figcaption>'],
    [rule('\\n\\n+'), '\n\n'],
  ]);
  const pieces = apart.split(/\n\s*\n/).filter(Boolean);
  const text = pieces.map((piece) => `<p>${piece.replace(/^\n+|\n+$/g, '')}</p>\n`).join('');
  const kept = apply(text, paragraphs).replace(/<(script|style|svg|math).*?<\/\1>/gs, (each) =>
    each.replaceAll('\n', '<WPPreserveNewline />'),
  );
  const [normal, broken, ...cleared] = lineBreaks;
  const lines = apply(kept, [normal, broken]).replaceAll('<WPPreserveNewline />', '\n');
  return apply(lines, cleared).replace(/ ?<!-- wpnl --> ?/g, '\n');
}

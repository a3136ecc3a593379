const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Every letter that is not ASCII as a numeric entity. */
const entities = (text) => escaped(text).replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const dayOf = (lang, date) =>
  new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** The line under a quote: as Markdown or as HTML. */
function credit({speaker, said, source}, lang, link) {
  const {name, role, handle} = speaker;
  const day = said && (source?.url ? link(dayOf(lang, said), source.url) : dayOf(lang, said));
  return [`— ${name}${handle ? ` (${handle})` : ''}${role ? `, ${role}` : ''}`, day]
    .filter(Boolean)
    .join(handle ? ' ' : ', ');
}

/** The article as an article file, with the footnotes that its points rest on. */
export function markdownOf({headline, standfirst, points, blocks, lang}, overviewHeading) {
  const lines = blocks.map((block) => {
    if (block.kind === 'heading') return `## ${block.text}`;
    if (block.kind === 'paragraph') return block.text;
    return `> ${block.text}\n>\n> ${credit(block, lang, (words, url) => `[${words}](${url})`)}`;
  });
  const list = points.map((point) => `- ${point}[^p]`).join('\n');
  const words = blocks.find(({kind}) => kind === 'quote').text;
  const front = `---\nlang: ${lang}\nheadline: ${JSON.stringify(headline)}\noverviewHeading: ${overviewHeading}\n---`;
  return (
    [
      front,
      standfirst,
      `## ${overviewHeading}`,
      list,
      ...lines.filter((line) => line.trim()),
      `[^p]: ${words}`,
    ].join('\n\n') + '\n'
  );
}

/** The article as a page, by one of several templates. */
export function pageOf({headline, standfirst, points, blocks, lang}, template = 'plain') {
  const write = template === 'entities' ? entities : escaped;
  const gap = template === 'white space' ? '\n\n   ' : '';
  const paragraph = ({text, marked}) => {
    if (!text.trim()) return '';
    if (marked) {
      const [words, tag] = marked;
      const [before, after] = text.split(words);
      return `<p>${write(before)}<${tag}>${write(words)}</${tag.split(' ')[0]}>${write(after)}</p>`;
    }
    const words = write(text);
    const spaced = template === 'white space' ? words.replaceAll(' ', '\n    ') : words;
    return template === 'marks'
      ? `<div class="text"><p><span>${spaced.replace(/(\S+)$/, '<b>$1</b>')}</span></p></div>`
      : `<p>${spaced}</p>`;
  };
  const lines = blocks.map((block) => {
    if (block.kind === 'heading') return `<h2>${gap}${write(block.text)}</h2>`;
    if (block.kind === 'paragraph') return paragraph(block);
    const by = credit(block, lang, (words, url) => `<a href="${url}">${write(words)}</a>`);
    return `<blockquote><p>${write(block.text)}</p><p>${by}</p></blockquote>`;
  });
  const list =
    template === 'no overview'
      ? ''
      : `<ul>${points.map((point) => `<li>${write(point)}</li>`).join(gap)}</ul>`;
  const dek = `<p class="dek">${write(standfirst)}</p>`;
  const text = `<h1>${write(headline)}</h1>${dek}${list}${lines.join('\n')}`;
  const head = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${write(headline)}</title><meta name="description" content="${write(standfirst)}"></head>`;
  const teasers =
    '<aside><article><h3>Elsewhere</h3><p>Nine boats never came back to the bay, as nobody had said before the morning was over.</p></article><article><h3>More</h3><p>The market opens at dawn.</p></article></aside>';
  if (template === 'teasers') return `${head}<body><div class="story">${text}</div>${teasers}</body></html>`;
  if (template === 'bare') return `${head}<body>${text}</body></html>`;
  return `${head}<body><nav><a href="/">Home</a></nav><main><article>${text}</article></main><footer>Imprint</footer></body></html>`;
}

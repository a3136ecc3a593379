import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';

const samples = new URL('../samples/corpus/', import.meta.url);
const corpus = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, samples), 'utf8'));
const storiesPerPage = 100;
/** Far beyond what a page of so many takes on a free machine, which is three seconds. */
const patience = 180_000;
const words = 'Plain words';
const name = 'Plain name';
const home = 'https://gazette.example/';
/** Leaves room for the end of an id. */
const lineLength = 480;
const picture = 'https://pictures.example/a.png';

/** Text as any engine can show it; names and handles besides without what turns the text around them. */
const clean = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
const cleanName = (text) => clean(text).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** A story with one string in every text field, another in every name, and one address in every link. */
function storyOf(text, {name = text, url = home, src = picture} = {}) {
  const line = [...text].slice(0, lineLength).join('');
  const called = [...name].slice(0, lineLength).join('');
  const id = (suffix) => `${line}-${suffix}`;
  const image = src && {url: src, alt: text, credit: line, width: 3, height: 2};
  const running = [text, {text, em: true}, {text, strong: true, em: true}, {text, href: url}];
  const passage = {exact: text, prefix: `x${text}`, suffix: `${text}x`, section: id('section'), url};
  const event = {title: line, text: running, group: line, media: image, url, passage};
  return {
    version: 1,
    id: line,
    lang: 'en',
    headline: line,
    standfirst: text,
    url,
    publisher: {name: called, url},
    byline: [{name: called, role: line, url}],
    published: '2031-03-01',
    updated: '2031-03-02T09:30Z',
    corrections: [{date: '2031-03-02', text, affects: [id('point')]}],
    overview: [{id: id('point'), text: running, passage}],
    sections: [
      {
        id: id('section'),
        heading: line,
        body: [
          {type: 'paragraph', text: running},
          {type: 'list', items: [running, [text]]},
          {type: 'quote', quote: id('quote')},
          ...(image ? [{type: 'image', image}] : []),
        ],
      },
      {id: id('elsewhere'), heading: line, body: [{type: 'paragraph', text: [text]}]},
    ],
    keyPoints: ['section', 'elsewhere'].map((section) => ({
      id: id(`of ${section}`),
      heading: line,
      summary: running,
      section: id(section),
      passage,
    })),
    quotes: [
      {
        id: id('quote'),
        kind: 'post',
        text,
        lang: 'en',
        speaker: {name: called, role: line, handle: called, url},
        said: '2031-02-28',
        source: {name: called, url, network: line},
        passage,
      },
    ],
    timeline: [
      {...event, id: id('one'), when: '2030-11', quote: id('quote')},
      {...event, id: id('two'), when: '2031-03-03', end: '2031-12-03', status: 'planned'},
      {...event, id: id('three')},
    ],
    dates: Object.fromEntries(
      [
        '2031-03-01',
        '2031-03-02T09:30Z',
        '2031-03-02',
        '2031-02-28',
        '2030-11',
        '2031-03-03',
        '2031-12-03',
        '2031-03-03/2031-12-03',
      ].map((date) => [date, line]),
    ),
  };
}

const widgets = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];
const each = (make) => widgets.map((tag) => make(tag)).join('');
const safe = (json) => json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** Every way for a story into a page: what the page's author writes for the JSON text at `path`, and which script. */
const ways = {
  'the property': {
    tags: () => each((tag) => `<${tag}>Fallback</${tag}>`),
    script: async (stories) => {
      for (const [index, section] of document.querySelectorAll('section').entries())
        for (const widget of section.children) widget.story = stories[index];
    },
  },
  src: {
    served: true,
    tags: (path) => each((tag) => `<${tag} src="${path}">Fallback</${tag}>`),
  },
  'JSON inside the tag': {
    tags: (path, json) =>
      each((tag) => `<${tag}>Fallback<script type="application/json">${safe(json)}</script></${tag}>`),
  },
  'src of a bundle': {
    tags: (path) => `<story-bundle src="${path}">Fallback</story-bundle>`,
    most: true,
    served: true,
  },
  registerStory: {
    tags: () => each((tag) => `<${tag}>Fallback</${tag}>`),
    script: async (stories) => {
      const {registerStory} = await import('/dist/story-widgets.js');
      for (const [index, section] of document.querySelectorAll('section').entries()) {
        const id = stories[index]?.id ?? `wrong-${index}`;
        for (const widget of section.children) widget.storyId = id;
        registerStory(stories[index], id);
      }
    },
  },
};

/** What a page's own script would do to hand over stories that it read itself. */
const read = async (paths) => {
  const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
  return texts.map((text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  });
};

let browser;
before(async () => {
  // Other servers are asked in vain.
  browser = await launchChromium({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: patience,
  });
});
after(() => browser.close());

/**
 * Opens a page with the given JSON texts, each in a section of its own, and gives what `look` finds in it. Whatever the
 * texts are: no dialog opens, nothing navigates, nothing is thrown or asked of another server, no object's prototype is
 * changed, and no element appears outside of the widgets.
 */
async function visit(jsons, way, look, {input, pictures = [picture], zone, said = []} = {}) {
  const paths = jsons.map((_, index) => `/stories/${index}.json`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <style>section { content-visibility: auto; contain-intrinsic-height: 3000px }</style>
    <script type="module" src="/dist/story-widgets.js"></script>
    ${way.script ? `<script type="module">(${way.script})(await (${read})(${JSON.stringify(paths)}))</script>` : ''}
    <body>${jsons.map((json, index) => `<section >${way.tags(paths[index], json)}</section>`).join('')}`;
  const json = {'Content-Type': 'application/json'};
  const pages = Object.fromEntries(jsons.map((body, index) => [paths[index], {body, headers: json}]));
  const site = await serve('.', {pages: {...pages, '/host.html': {body: html, headers: {}}}});
  const tab = await browser.newPage();
  const faults = [];
  tab.on('console', (message) => {
    const text = message.text();
    // Its story may come late on a busy machine, and it says so.
    if (/shows what stands inside it/.test(text) || pictures.includes(message.location().url)) return;
    said.push(text);
  });
  tab.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  tab.on('popup', () => faults.push('a window opened'));
  tab.on('dialog', (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('framenavigated', (frame) => {
    if (frame.url() !== `${site.url}/host.html`) faults.push(`navigated: ${frame.url()}`);
  });
  tab.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${site.url}/`) || (request.resourceType() === 'image' && pictures.includes(url)))
      return;
    faults.push(`asked for: ${url}`);
  });
  await tab.evaluateOnNewDocument(`globalThis.outline = ${outline}`);
  await tab.evaluateOnNewDocument(() => {
    addEventListener('story-error', ({target, code}) => (target.dataset.code = code));
    globalThis.prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  });
  try {
    tab.setDefaultTimeout(patience);
    if (zone) await tab.emulateTimezone(zone);
    await tab.goto(`${site.url}/host.html`);
    await tab.waitForFunction(
      () => {
        const all = [...document.querySelectorAll('body > section > *')];
        return all.every((el) => el.shadowRoot && !el.matches(':state(waiting)'));
      },
      {polling: 200},
    );
    const seen = await tab.evaluate(look, input);
    const strange = await tab.evaluate(
      (known) => {
        const all = [...document.querySelectorAll('*')].map(({localName}) => localName);
        const names = all.filter((name) => !known.includes(name));
        const {polluted} = {};
        const now = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
        if (polluted !== undefined || now !== globalThis.prototype) names.push('Object.prototype');
        return names;
      },
      ['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'section', 'story-bundle', ...widgets],
    );
    assert.deepEqual(strange, []);
    const own = ['story-widgets', 'story-check', 'timeline-more'].map((name) => `/dist/${name}.js`);
    const expected = ['/host.html', ...own, ...paths];
    assert.deepEqual(
      site.requests.filter((path) => !expected.includes(path)),
      [],
    );
    assert.deepEqual(faults, []);
    return {seen, said};
  } finally {
    await tab.close();
    await site.close();
  }
}

/** The same for any number of stories, a hundred to a page: one page of all would be waited for too long on a busy machine. */
async function visitAll(stories, way, look, {input, ...options} = {}) {
  const seen = [];
  const said = [];
  for (let start = 0; start < stories.length; start += storiesPerPage) {
    const some = (list) => list.slice(start, start + storiesPerPage);
    const part = await visit(some(stories), way, look, {...options, input: input && some(input)});
    seen.push(...part.seen);
    said.push(...part.said);
  }
  return {seen, said};
}

/** Everything inside the shadow roots of each section, as JSON: a tag with its attributes, a text, and so on. */
const outline = () => {
  // What depends on the width, such as the buttons of a strip, and the words of a passage after #, are other tests' matter.
  const quiet = ['hidden', 'disabled', 'aria-disabled', 'tabindex'];
  const walk = (node, lines) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const host = child.previousElementSibling?.localName === 'a' && child.data === ' (gazette.example)';
        if (child.data && !host) lines.push(child.data);
      }
      if (child.nodeType !== Node.ELEMENT_NODE || child.matches('.buttons')) continue;
      const attributes = [...child.attributes]
        .filter((attribute) => !quiet.includes(attribute.name))
        .map((attribute) => [
          attribute.name,
          attribute.name === 'href' && child.closest('[part=passage]')
            ? `passage:${attribute.value.replace(/#.*/s, '')}`
            : attribute.value,
        ]);
      lines.push([child.localName, attributes]);
      walk(child, lines);
      lines.push([`/${child.localName}`]);
    }
    return lines;
  };
  const tags = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];
  return [...document.querySelectorAll('section')].map((section) => {
    const root = section.querySelector('story-bundle')?.shadowRoot ?? section;
    return JSON.stringify(tags.map((tag) => walk(root.querySelector(tag).shadowRoot, [])));
  });
};

/** The outline of the story of plain words, with other words in their place. */
const inJson = (text) => JSON.stringify(text).slice(1, -1);
const replaced = (json, text) =>
  json.replaceAll(words, () => inJson(clean(text))).replaceAll(name, () => inJson(cleanName(text)));
const tagsOf = (json) =>
  JSON.parse(json).map((lines) => lines.flatMap((line) => (typeof line === 'string' ? [] : line[0])));

const own = [
  '<b>bold</b>',
  '<img src=x>',
  '"><i title="',
  "'><i title='",
  '</script><i>',
  '</style></title></textarea><i>',
  '<!--><i>-->',
  '<![CDATA[<i>]]>',
  '<?lit$0$?>',
  '<!--?lit$123456789$-->',
  '{{constructor}}',
  '${constructor}',
  '&lt;i&gt;&#60;i&#62;',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'invoice\u202Efdp.exe',
  '\u2066\u202Eשלום\u2069 hello',
  'a\u0000b\u0001c\r\nd',
  'lone \uD83D and \uDE00',
  'h\u0300\u0301\u0302\u0303i',
  '\u200B',
  ' \t leading and trailing \n ',
  'A'.repeat(470),
  '2025-02-30',
  'javascript:void 0',
];
const {markup, text} = corpus('strings');
const addresses = corpus('addresses');
const malformed = corpus('documents').documents;
const dates = corpus('dates').items;
const strings = [
  ...new Set([
    ...own,
    ...[...markup, ...text].map((each) => each.text),
    ...[addresses.dangerous, addresses.obfuscated, addresses.benign].flat(),
    ...dates.map(({input}) => input),
    ...malformed.map(({raw}) => raw),
  ]),
];

/** A string of which nothing is left is no text, and the field counts as absent. */
const shownStrings = strings.filter((text) => cleanName(text) !== '');

/** All strings stand in a tag, amid the page's own markup; the other ways share them, and each has all of our own. */
function stringsBy(way) {
  const others = Object.keys(ways).filter((each) => each !== 'JSON inside the tag');
  if (!others.includes(way)) return shownStrings;
  return shownStrings.filter(
    (text, index) => own.includes(text) || index % others.length === others.indexOf(way),
  );
}

describe('a reader of a story with strings that mean harm', () => {
  for (const [way, how] of Object.entries(ways))
    it(`sees them as they are written, and nothing else, by way of ${way}`, async () => {
      const shown = stringsBy(way);
      assert.ok(shown.length >= own.length);
      const plainStory = JSON.stringify(storyOf(words, {name}));
      const {
        seen: [plain],
      } = await visit([plainStory], how, outline);
      assert.ok(plain.split(words).length > 60 && plain.split(name).length > 8);
      const {seen, said} = await visitAll(
        shown.map((text) => JSON.stringify(storyOf(text))),
        how,
        outline,
      );
      assert.deepEqual(said, []);
      for (const [index, hostile] of seen.entries()) {
        const text = shown[index];
        if (hostile === replaced(plain, text)) continue;
        // A string that is longer than a line may be is cut in some fields, and comes whole in others.
        assert.deepEqual(tagsOf(hostile), tagsOf(plain), text);
        if (text.length <= lineLength) assert.equal(hostile, replaced(plain, text));
        assert.ok(hostile.includes(inJson(clean(text))), text);
      }
    });
});

describe('a reader of a story with names that turn the text around them', () => {
  it('sees each name and each handle in a room of its own', async () => {
    const story = storyOf(words, {name});
    // A source may be a work, whose name is a title.
    delete story.quotes[0].source.name;
    const {seen} = await visit([JSON.stringify(story)], ways['the property'], () => {
      const found = [];
      const walk = (node, room) => {
        for (const child of node.childNodes) {
          if (child.nodeType === Node.ELEMENT_NODE) {
            const isolates = getComputedStyle(child).unicodeBidi.includes('isolate');
            walk(child, child.localName === 'bdi' && isolates ? 'bdi' : room);
          } else if (child.nodeType === Node.TEXT_NODE && child.data.includes('Plain name')) found.push(room);
        }
      };
      for (const widget of document.querySelectorAll('section > *')) walk(widget.shadowRoot, 'none');
      return found;
    });
    // Author, publisher, and in several places the speaker and the handle.
    assert.ok(seen.length >= 7, `${seen.length}`);
    assert.deepEqual(
      seen.filter((room) => room !== 'bdi'),
      [],
    );
  });
});

const dangerous = [
  ...new Set([
    'javascript:void 0',
    ' JavaScript:void 0',
    'java\tscript:void 0',
    '\u0001javascript:void 0',
    'data:text/html,inert',
    'data:image/svg+xml,<svg></svg>',
    'vbscript:inert',
    'file:///inert',
    'blob:https://example.com/1',
    'about:blank',
    'https://user@example.com/',
    'https://user:word@example.com/',
    '//example.com/x',
    '/relative',
    '#hash',
    'https://',
    ...addresses.dangerous,
  ]),
];
const {obfuscated} = addresses;
const benign = [
  ...new Set([
    'https://example.com/',
    'HTTPS://EXAMPLE.COM/A',
    'mailto:desk@example.com',
    'https://example.com/?next=javascript:void 0',
    'https://bücher.example/"><i>',
    ...addresses.benign,
  ]),
];
const oddAddresses = corpus('odd-addresses').items;

/** What may be a link by the promise of SECURITY.md, read by the parser of another engine. */
function destination(address) {
  const url = URL.parse(address);
  const fit = url && ['http:', 'https:', 'mailto:'].includes(url.protocol) && !url.username && !url.password;
  return fit ? url.href : undefined;
}

describe('a reader of a story with addresses that mean harm', () => {
  for (const [way, how] of Object.entries(ways))
    it(`is led where a web address says, and sees the rest as plain text, by way of ${way}`, async () => {
      assert.ok(dangerous.every((address) => !destination(address)) && benign.every(destination));
      const all = [...new Set([...benign, ...dangerous, ...obfuscated])];
      const stories = [
        storyOf(words, {name, src: home}),
        storyOf(words, {name, url: null, src: null}),
        ...all.map((url) => storyOf(words, {name, url, src: url})),
      ];
      const pictures = [home, ...all.map(destination)];
      const {seen, said} = await visitAll(
        stories.map((story, index) => JSON.stringify({...story, id: `${index}`})),
        how,
        outline,
        {pictures},
      );
      // A picture without an address is left out, and its publisher is told.
      assert.deepEqual(
        said.filter((sentence) => !sentence.includes('left out of story')),
        [],
      );
      const [linked, plain, ...others] = seen;
      assert.ok(linked.split('["a",').length > 20 && !plain.includes('["a",'));
      for (const [index, address] of all.entries()) {
        const there = destination(address);
        const bare = there?.replace(/#.*/s, '');
        const expected = there
          ? linked
              .replaceAll(`passage:${home}`, () => inJson(`passage:${bare}`))
              .replaceAll(home, () => inJson(there))
          : plain;
        assert.equal(others[index], expected, JSON.stringify(address));
      }
    });

  it('is led by odd addresses as the URL standard says', async () => {
    const overview = oddAddresses.map(({input: href}, index) => ({
      id: `${index}`,
      text: [{text: words, href}],
    }));
    const json = JSON.stringify({version: 1, id: 'odd', lang: 'en', headline: words, overview});
    const {seen} = await visit([json], ways['src of a bundle'], () => {
      const [overview] = document.querySelector('story-bundle').shadowRoot.children;
      return [...overview.shadowRoot.querySelectorAll('[part=point]')].map(
        (point) => point.querySelector('a')?.getAttribute('href') ?? null,
      );
    });
    let led = 0;
    assert.ok(seen.length > 300);
    for (const [index, href] of seen.entries()) {
      const {input, href: standard} = oddAddresses[index];
      const about = JSON.stringify(input);
      if (href !== null) {
        assert.match(href, /^(https?:\/\/[^/?#@]+([/?#]|$)|mailto:)/, about);
      }
      // Engines differ on odd hosts, and on | in a path.
      const usual = /^(https?:\/\/[\w.-]+(:\d+)?\/|mailto:)[^\s|]*$/;
      if (!usual.test(standard ?? '') || /xn--/i.test(standard)) continue;
      assert.equal(href, destination(standard) ?? null, about);
      led += href !== null;
    }
    assert.ok(led > 100, `${led}`);
  });
});

const documents = {
  nothing: '',
  null: 'null',
  list: '[]',
  number: '7',
  text: '"story"',
  cut: '{"version": 1, "id": "a", "lang": "en", "headline": "He',
  'a page': '<!doctype html><p>Log in</p>',
  'no headline': '{"version": 1, "id": "a", "lang": "en"}',
  'another headline': '{"version": 1, "id": "a", "lang": "en", "headline": {"text": "<b>"}}',
  'no language': '{"version": 1, "id": "a", "lang": "<b>", "headline": "H"}',
  newer: '{"version": 99, "id": "a", "lang": "en", "headline": "H"}',
  prototype: '{"version": 1, "__proto__": {"id": "a", "lang": "en", "headline": "H", "polluted": 1}}',
  constructor: '{"constructor": {"prototype": {"polluted": 1}}}',
  deep: '['.repeat(10_000) + ']'.repeat(10_000),
  'deep in a field': `{"version": 1, "id": ${'['.repeat(8_000)}${']'.repeat(8_000)}}`,
  many: `[${'[],'.repeat(10_000)}[]]`,
  ...Object.fromEntries(malformed.map(({id, raw}) => [`${id} of the corpus`, raw])),
};

describe('a reader of what is no story', () => {
  for (const [way, how] of Object.entries(ways))
    it(`still sees the fallback, and the page is told, by way of ${way}`, async () => {
      // Where a page gives nothing, nothing is wrong.
      const given = Object.entries(documents).filter(([, raw]) => how.served || !/^(null)?$/.test(raw));
      assert.ok(given.length > 10);
      const {seen, said} = await visit(
        given.map(([, raw]) => raw),
        how,
        () =>
          [...document.querySelectorAll('section > *')].map((el) => ({
            code: el.dataset.code,
            failed: el.matches(':state(failed)'),
            // Not `innerText`, which is empty where a section is too far down the page to be laid out.
            fallback: !!el.shadowRoot
              .querySelector('slot')
              ?.assignedNodes()
              .some((node) => node.textContent.includes('Fallback')),
            seen: el.checkVisibility() && el.offsetHeight > 0,
            note: el.shadowRoot.textContent.trim().length > 0,
          })),
      );
      const perSection = seen.length / given.length;
      for (const [index, {code, ...rest}] of seen.entries()) {
        const [about] = given[Math.floor(index / perSection)];
        assert.match(code ?? 'none', /^(not-a-story|missing|invalid|newer-version|too-large)$/, about);
        assert.deepEqual(rest, {failed: true, fallback: true, seen: true, note: true}, about);
      }
      assert.equal(said.length, seen.length);
    });

  it('never sees a widget go blank when any one value of the story is another', async () => {
    const plain = JSON.stringify(storyOf(words, {name}));
    const {seen} = await visit([plain], ways['the property'], async () => {
      const forged = () => Object.assign(['<b>'], {raw: ['<b>']});
      const values = [
        () => null,
        () => 7,
        () => '',
        () => [],
        () => ({}),
        () => '<b>',
        () => true,
        () => ({_$litType$: 1, strings: forged(), values: []}),
        () => ({['_$litDirective$']: class {}, values: ['<b>']}),
        () => Object.assign(document.createElement('b'), {textContent: 'b'}),
        () => () => document.createElement('b'),
        () => Symbol('b'),
        () => [[[[[[[[[[[[[['b']]]]]]]]]]]]]],
        () => JSON.parse('{"__proto__": {"polluted": 1}, "text": "b"}'),
      ];
      const [overview, ...others] = document.querySelectorAll('section > *');
      const story = structuredClone(overview.story);
      const paths = [];
      const walk = (value, path) => {
        if (path.length) paths.push(path);
        if (typeof value === 'object') for (const key of Object.keys(value)) walk(value[key], [...path, key]);
      };
      walk(story, []);
      const count = (el) => {
        const counts = {};
        for (const {localName} of el.shadowRoot.querySelectorAll('*'))
          counts[localName] = (counts[localName] ?? 0) + 1;
        return counts;
      };
      const widgets = [overview, ...others];
      // What a timeline needs comes when it is on screen.
      const strip = document.querySelector('timeline-strip');
      strip.scrollIntoView();
      while (!strip.shadowRoot.querySelector('[part=position]'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const most = widgets.map(count);
      const faults = [];
      let tried = 0;
      const settled = (el) =>
        new Promise((resolve) => {
          for (const type of ['story-load', 'story-error']) el.addEventListener(type, resolve, {once: true});
        });
      const main = document.querySelector('section');
      for (const [index, path] of paths.entries()) {
        const changed = structuredClone(story);
        let parent = changed;
        for (const key of path.slice(0, -1)) parent = parent[key];
        parent[path.at(-1)] = values[index % values.length]();
        await Promise.all(
          widgets.map((el) => {
            const done = settled(el);
            el.story = changed;
            return done;
          }),
        );
        tried++;
        for (const [which, el] of widgets.entries()) {
          await el.updateComplete;
          const about = `${path.join('.')} as ${values[index % values.length]}`;
          for (const [tag, times] of Object.entries(count(el))) {
            // The fallback and the line under it; a passage, where the section that has its words is gone.
            if (['slot', 'p', 'mark'].includes(tag)) continue;
            if (times > (most[which][tag] ?? 0)) faults.push(`${tag} appears: ${about}`);
          }
          const text = el.shadowRoot.querySelector('slot') ? el.innerText : el.shadowRoot.textContent;
          if (text.trim() === '' || el.offsetHeight === 0) faults.push(`blank: ${about}`);
        }
      }
      main.remove();
      return {faults, tried};
    });
    assert.ok(seen.tried > 150, `${seen.tried}`);
    assert.deepEqual(seen.faults, []);
  });
});

const days = [
  {input: '2031-03-02', expect: {y: 2031, m: 3, d: 2}},
  {input: '2031-03', expect: {y: 2031, m: 3}},
  {input: '2031-02-29', expect: null},
  {input: '2031-03-02T23:30-05:00', expect: 'instant'},
  ...dates,
];
const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];

describe('a reader of a story with dates from anywhere', () => {
  it('sees the same days in ten time zones, and no day that does not exist', async () => {
    const jsons = days.map(({input}) =>
      JSON.stringify({
        version: 1,
        id: 'dated',
        lang: 'en',
        headline: words,
        published: input,
        updated: input,
        corrections: [{date: input, text: words}],
        quotes: [{id: 'q', kind: 'statement', text: words, speaker: {name}, said: input}],
        keyPoints: [{id: 'k', heading: words, summary: [words]}],
        timeline: [
          {id: 'a', when: input, title: words},
          {id: 'b', title: words},
        ],
      }),
    );
    const look = () =>
      [...document.querySelectorAll('section')].map((section) =>
        [...section.querySelector('story-bundle').shadowRoot.children].map((el) => ({
          text: el.shadowRoot.textContent,
          dates: [...el.shadowRoot.querySelectorAll('time, data')].map((date) => [
            date.dateTime ?? date.value,
            date.textContent,
          ]),
        })),
      );
    const first = [];
    for (const zone of zones) {
      const {seen} = await visit(jsons, ways['src of a bundle'], look, {zone});
      first.push(seen);
      assert.deepEqual(seen, first[0], zone);
    }
    for (const [index, {input, expect}] of days.entries()) {
      const dates = first[0][index].flatMap((widget) => widget.dates);
      const text = first[0][index].map((widget) => widget.text).join(' ');
      assert.doesNotMatch(text, /Invalid|NaN|undefined|null/, input);
      if (!expect || expect === 'ambiguous') assert.deepEqual(dates, [], input);
      else assert.ok(dates.length >= 4, input);
      for (const [value, shown] of dates) {
        assert.equal(value, input);
        if (!expect.y) continue;
        assert.ok(shown.includes(expect.y), `${input}: ${shown}`);
        assert.equal(/\b\d\d?\b/.exec(shown)?.[0], expect.d && `${expect.d}`, `${input}: ${shown}`);
      }
    }
  });
});

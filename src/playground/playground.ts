/** The demo's playground: one state, from the address or from the controls, and everything on the page follows it. */
import facts from 'build-facts';
import {StoryPanel} from './panels/story-panel.js';
import {attributesPanel} from './panels/attributes-panel.js';
import {copyText} from './panels/clipboard.js';
import {CodePanel} from './panels/code-panel.js';
import {byId, el} from './dom.js';
import {EventLog} from './panels/event-log.js';
import {examplesWith} from './story/examples.js';
import {cssPropertiesOf} from './view/facts.js';
import {field, panel} from './panels/fields.js';
import {figuresOf} from './snippets/figures.js';
import type {Shown} from './snippets/markup.js';
import {shownStory} from './snippets/markup.js';
import {pagePanel, stageBar} from './panels/page-panel.js';
import {partsPanel} from './panels/parts-panel.js';
import {Preview} from './preview/preview.js';
import {propertiesPanel} from './panels/properties-panel.js';
import {readPasted} from './story/read-pasted.js';
import type {Pasted} from './story/read-pasted.js';
import {frameSnippets, prerenderedSnippets, publicFolder, scriptSnippets} from './snippets/page.js';
import {npmSnippets, reactSnippets} from './snippets/npm.js';
import type {View} from './view/view.js';
import {elementsIn, initialView, knownView} from './view/view.js';
import {readHash, writeHash} from './view/view-hash.js';
import {widgetsPanel} from './panels/widgets-panel.js';

const {elements} = facts;
let view: View = initialView;
let pasted: Pasted | undefined;
/** The last pasted text that made a story: the preview keeps it while the next is wrong. */
let story: Pasted['story'];
let after: number | undefined;
let height = 600;

/** What the page shows now; made once a change and not once a question, since it may check the whole story. */
let current: Shown;

/** Takes over a change, and lets the page and its address follow. */
function change(part: Partial<View>) {
  const before = view;
  view = knownView({...view, ...part}, elements);
  if (view.story !== before.story || view.lang !== before.lang || view.headline !== before.headline)
    readStory();
  render();
  remember();
}

function readStory() {
  pasted = view.story.trim() ? readPasted(view.story, view) : undefined;
  if (!view.story.trim()) story = undefined;
  if (pasted?.story) story = pasted.story;
}

/** A value of one of the maps of a view; an empty one is taken out. */
function changeValue(name: 'attributes' | 'parts', tag: string, key: string, value: string) {
  change({[name]: {...view[name], [tag]: {...view[name][tag], [key]: value}}});
}

const preview = new Preview(byId('frame'), facts, (report) => {
  if (report.type === 'event' || report.type === 'warning') log.add(report);
  else if (report.type === 'height') {
    height = Math.round(Number(report.height)) || height;
    code.render();
  } else if (report.type === 'shown') after = Number(report.after);
  if (report.type === 'height' || report.type === 'shown') renderFigures();
});
const log = new EventLog((tag, method) => preview.call(tag, method));
const bar = stageBar(change);
const widgets = widgetsPanel(elements, (tags) => change({tags}));
const page = pagePanel(change);
const properties = propertiesPanel(cssPropertiesOf(elements), (name, value) =>
  change({properties: {...view.properties, [name]: value}}),
);
const attributes = new Map(
  elements.map((element) => [
    element.tag,
    attributesPanel(element, (name, value) => changeValue('attributes', element.tag, name, value)),
  ]),
);
const parts = new Map(
  elements.map((element) => [
    element.tag,
    partsPanel(
      element,
      (name, value) => changeValue('parts', element.tag, name, value),
      (selector) => preview.outline(selector),
    ),
  ]),
);
const attributesOfAll = panel('Attributes', {}, ...[...attributes.values()].map((each) => each.element));
const partsOfAll = panel('Parts', {}, ...[...parts.values()].map((each) => each.element));
const storyPanel = new StoryPanel(examplesWith(facts.article), change);

const folder = el('input', {
  type: 'text',
  value: publicFolder(facts),
  autocomplete: 'off',
  spellcheck: 'false',
});
const folderField = field(
  'Where the script is',
  'The digest holds for this version alone. A host of your own has to let other sites read the file (CORS).',
  folder,
);
folderField.element.id = 'folder';
folder.addEventListener('input', () => code.render());
const code = new CodePanel(
  [
    {
      name: 'Page',
      hint: 'Theme, width and the page’s own style are the page’s. Markup, Reduced motion, Hostile style sheet, Two copies of the script and No JavaScript try the preview alone and are not in this code.',
      hasScript: true,
      snippets: () => scriptSnippets(current, facts, folder.value),
    },
    {
      name: 'npm',
      hint: 'For a project with a bundler.',
      hasScript: false,
      snippets: () => npmSnippets(current, facts),
    },
    {
      name: 'React',
      hint: 'For React 18 and 19, rendered by a server or not.',
      hasScript: false,
      snippets: () => reactSnippets(current, facts),
    },
    {
      name: 'iframe',
      hint: 'For a page that takes no script but frames; as high as the story is at this width.',
      hasScript: true,
      snippets: () => frameSnippets(current, facts, folder.value, height),
    },
    {
      name: 'Prerendered',
      hint: 'The story stands in the page before any script, or without; Markup, under “Reader and page”, chooses between shadow roots and plain HTML.',
      hasScript: true,
      snippets: () => prerenderedSnippets(current, facts, folder.value),
    },
  ],
  folderField.element,
  (script) => change({script}),
);

byId('stage-bar').append(...bar.elements);
byId('inspector').append(
  ...[widgets.element, page.element, attributesOfAll.element, properties.element, partsOfAll.element],
);

function render() {
  current = {view, ...shownStory(view, facts.story, view.story ? story : undefined)};
  const picked = elementsIn(view, elements);
  byId('frame').dataset.width = view.width;
  preview.show(current);
  bar.set(view);
  widgets.set(view);
  page.set(view);
  properties.set(view);
  const suggestions = (name: string) =>
    name === 'quote' ? (current.story.quotes ?? []).map(({id}) => id) : name === 'loading' ? ['lazy'] : [];
  for (const [tag, each] of attributes) {
    each.element.hidden = !view.tags.includes(tag);
    each.set(view, suggestions);
  }
  for (const [tag, each] of parts) {
    each.element.hidden = !view.tags.includes(tag);
    each.set(view);
  }
  attributesOfAll.count(countOf(view.attributes));
  partsOfAll.count(countOf(view.parts));
  storyPanel.set(view, pasted);
  code.set(view);
  log.set(picked);
  renderFigures();
}

const countOf = (values: View['parts']) =>
  view.tags.reduce((sum, tag) => sum + Object.keys(values[tag] ?? {}).length, 0);

function renderFigures() {
  const figures = figuresOf(current, facts, view.noScript ? undefined : after);
  byId('figures').replaceChildren(
    ...figures.flatMap(({name, value}) => [el('div', {}, el('dt', {}, name), ' ', el('dd', {}, value))]),
  );
}

let written = '';
let timer = 0;
/** The address follows a moment later: browsers refuse more than a few changes of it in a second. */
function remember() {
  clearTimeout(timer);
  timer = window.setTimeout(() => void writeAddress(), 300);
}

/** Resolves to whether the whole view is in the address. */
async function writeAddress(): Promise<boolean> {
  clearTimeout(timer);
  const now = view;
  const {hash, tooLong} = await writeHash(now);
  // Packing a story takes a while, in which the view may have become another.
  if (now !== view) return writeAddress();
  written = hash;
  history.replaceState(null, '', `#${hash}`);
  byId('too-long').hidden = !tooLong;
  return !tooLong;
}

byId('share').addEventListener('click', () => {
  void writeAddress().then(async (whole) => {
    const copied = await copyText(location.href);
    byId('share-said').textContent = !copied
      ? 'Copy the address of this page.'
      : whole
        ? 'Copied.'
        : 'Copied, without the story.';
  });
});
byId('reset').addEventListener('click', () => {
  storyPanel.reset();
  change(initialView);
});

async function readAddress() {
  const hash = location.hash.slice(1);
  if (hash === written && written) return;
  written = hash;
  storyPanel.reset();
  view = knownView(await readHash(hash), elements);
  readStory();
  render();
}
addEventListener('hashchange', () => void readAddress());
void readAddress();

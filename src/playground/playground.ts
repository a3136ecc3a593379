/** The demo's playground: one state, from the address or from the controls, and everything on the page follows it. */
import facts from 'build-facts';
import {StoryPanel} from './panels/story-panel.js';
import {copyText} from './panels/clipboard.js';
import {CodePanel} from './panels/code-panel.js';
import {byId, el} from './dom.js';
import {EventLog} from './panels/event-log.js';
import {examplesWith} from './story/examples.js';
import {inspector} from './panels/inspector.js';
import {recipes} from './panels/recipes.js';
import {figuresOf} from './snippets/figures.js';
import type {Shown} from './snippets/markup.js';
import {shownStory} from './snippets/markup.js';
import {stageBar} from './panels/page-panel.js';
import {Preview} from './preview/preview.js';
import {readPasted} from './story/read-pasted.js';
import type {Pasted} from './story/read-pasted.js';
import {ViewAddress} from './view/address.js';
import type {View} from './view/view.js';
import {elementsIn, initialView, knownView} from './view/view.js';

const {elements} = facts;
let view: View = initialView;
let pasted: Pasted | undefined;
/** The last pasted text that made a story: the preview keeps it while the next is wrong. */
let story: Pasted['story'];
/** Milliseconds from the script to the story on screen, as the preview measured them. */
let after: number | undefined;
/** Of the story in the preview, in CSS pixels; a guess until the preview tells. */
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
  address.writeSoon();
}

function readStory() {
  pasted = view.story.trim() ? readPasted(view.story, view) : undefined;
  if (!view.story.trim()) story = undefined;
  if (pasted?.story) story = pasted.story;
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
const settings = inspector(
  elements,
  (changeOf) => change(changeOf(view)),
  (selector) => preview.outline(selector),
);
const storyPanel = new StoryPanel(examplesWith(facts.article), change);
const ways = recipes(
  facts,
  () => current,
  () => height,
);
const code = new CodePanel(ways.recipes, ways.folder, (script) => change({script}));
ways.folder.addEventListener('input', () => code.render());
const address = new ViewAddress(
  () => view,
  (tooLong) => (byId('too-long').hidden = !tooLong),
);

byId('stage-bar').append(...bar.elements);
byId('inspector').append(...settings.elements);

function render() {
  current = {view, ...shownStory(view, facts.story, view.story ? story : undefined)};
  byId('frame').dataset.width = view.width;
  preview.show(current);
  bar.set(view);
  settings.set(view, current.story);
  storyPanel.set(view, pasted);
  code.set(view, pasted && pasted.problems.length > 0);
  log.set(elementsIn(view, elements));
  renderFigures();
}

function renderFigures() {
  const figures = figuresOf(current, facts, view.noScript ? undefined : after);
  byId('figures').replaceChildren(
    ...figures.flatMap(({name, value}) => [el('div', {}, el('dt', {}, name), ' ', el('dd', {}, value))]),
  );
}

byId('share').addEventListener('click', () => {
  void address.write().then(async (whole) => {
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
  const read = await address.read();
  if (!read) return;
  storyPanel.reset();
  view = knownView(read, elements);
  readStory();
  render();
}
addEventListener('hashchange', () => void readAddress());
void readAddress();

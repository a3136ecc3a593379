import {el} from '../dom.js';
import {check, choices, field, panel} from './fields.js';
import {hostileStyles} from '../snippets/preview-page.js';
import type {View} from '../view/view.js';
import {languages, markups, themes, widths} from '../view/view.js';

type OnChange = (change: Partial<View>) => void;

/** Over the preview: how wide it is, and how light. */
export function stageBar(onChange: OnChange) {
  const width = choices(
    'Width',
    widths.map((value) => ({value, label: value === 'full' ? 'Full' : value})),
    (width) => onChange({width}),
  );
  const labels = {auto: 'Auto', light: 'Light', dark: 'Dark'};
  const theme = choices(
    'Theme',
    themes.map((value) => ({value, label: labels[value]})),
    (theme) => onChange({theme}),
  );
  return {
    elements: [width.element, theme.element],
    set(view: View) {
      width.set(view.width);
      theme.set(view.theme);
    },
  };
}

/** What a page or a reader may bring with them. */
export function pagePanel(onChange: OnChange) {
  const lang = el(
    'select',
    {},
    el('option', {value: ''}, 'As the story says'),
    ...languages.map(languageOption),
  );
  lang.addEventListener('change', () => onChange({lang: lang.value}));
  const language = field(
    'Language',
    'Of the story: its labels and dates follow. What is written in it stays as it is.',
    lang,
  );
  const markupLabels = {
    tags: 'The tags alone',
    declarative: 'Prerendered, in shadow roots',
    light: 'Prerendered, plain HTML',
  };
  const markup = el('select', {}, ...markups.map((value) => el('option', {value}, markupLabels[value])));
  markup.addEventListener('change', () => onChange({markup: markup.value as View['markup']}));
  const before = field('Markup', 'What the page has before a script runs.', markup);
  const switches: [field: keyof View, label: string, hint: string][] = [
    ['rtl', 'Right to left', 'The story and the page around it.'],
    ['reducedMotion', 'Reduced motion', 'As for a reader who asked their system for less.'],
    ['hostile', 'Hostile style sheet', hostileStyles.replace(/\s+/g, ' ')],
    ['twice', 'Two copies of the script', 'The first stays, without a word.'],
    ['noScript', 'No JavaScript', 'What stands inside the tags shows, all of it if prerendered.'],
  ];
  const checks = switches.map(([name, label, hint]) => ({
    name,
    ...check(label, hint, (checked) => onChange({[name]: checked})),
  }));
  const {element, count} = panel(
    'Reader and page',
    {},
    ...[language.element, before.element],
    ...checks.map((each) => each.element),
  );
  return {
    element,
    set(view: View) {
      lang.value = view.lang;
      markup.value = view.markup;
      for (const {name, set} of checks) set(view[name] === true);
      const switched = checks.filter(({name}) => view[name] === true).length;
      count(switched + Number(view.lang !== '') + Number(view.markup !== 'tags'));
    },
  };
}

function languageOption(code: string) {
  const own = new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;
  return el('option', {value: code, lang: code}, `${own} (${code})`);
}

import {byId, el} from '../dom.js';
import type {Example} from '../story/examples.js';
import {button, choices, field} from './fields.js';
import type {Pasted, Remark} from '../story/read-pasted.js';
import {SourceEditor} from './source-editor.js';
import type {View} from '../view/view.js';
import {mostPasted} from '../view/view.js';

/** Where a story comes from: the script, or what its publisher pastes here. */
export class StoryPanel {
  readonly #editor: SourceEditor;
  readonly #own = el('div', {class: 'own', hidden: true});
  readonly #verdict = el('p', {class: 'verdict', role: 'status'});
  readonly #problems = el('ol', {class: 'remarks problems', id: 'problems'});
  readonly #losses = el('details', {class: 'losses', hidden: true});
  readonly #headline: HTMLElement;
  readonly #headlineText = el('input', {type: 'text', autocomplete: 'off'});
  readonly #source: ReturnType<typeof choices<'bundled' | 'own'>>;
  #timer = 0;
  /** The text of the view as last shown; differs from the field while something is being typed. */
  #known = '';

  constructor(
    examples: readonly Example[],
    onChange: (change: Partial<Pick<View, 'story' | 'headline'>>) => void,
  ) {
    this.#editor = new SourceEditor({
      label: 'Your story',
      describedBy: 'problems',
      onInput: (text) => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.#take(text, onChange), 200);
      },
    });
    this.#source = choices(
      'Shown',
      [
        {value: 'bundled', label: 'In the script'},
        {value: 'own', label: 'Your own'},
      ],
      (source) => {
        this.#own.hidden = source !== 'own';
        this.#known = this.#editor.text;
        onChange({story: source === 'own' ? this.#known : ''});
      },
    );
    const starts = examples.map(({name, text}) => button(name, () => this.#editor.replaceAll(text)));
    const {element} = field(
      'Headline',
      'For a document that has none. The command line calls it --headline.',
      this.#headlineText,
    );
    this.#headline = element;
    this.#headlineText.addEventListener('change', () => onChange({headline: this.#headlineText.value}));
    this.#own.append(
      el(
        'p',
        {class: 'hint'},
        'Paste an article in Markdown, a story in JSON, or a document in TimelineJS, ninjs or JSON-LD. It stays in this page and in its address. Of an article as it is, ',
        el('a', {href: '../desk/index.html'}, 'the desk'),
        ' makes such a file.',
      ),
      el(
        'div',
        {class: 'starts', role: 'group', 'aria-label': 'Start from'},
        el('span', {}, 'Start from'),
        ...starts,
      ),
      this.#editor.element,
      ...[this.#verdict, this.#problems, this.#headline, this.#losses],
    );
    byId('story').append(this.#source.element, this.#own);
  }

  /** Shows a view's text, which a link may have brought, and what became of it. */
  set(view: View, pasted: Pasted | undefined): void {
    if (view.story && view.story !== this.#known) {
      this.#own.hidden = false;
      this.#editor.text = this.#known = view.story;
    }
    this.#source.set(this.#own.hidden ? 'bundled' : 'own');
    if (this.#headlineText.value !== view.headline) this.#headlineText.value = view.headline;
    this.#headline.hidden =
      pasted?.losses === undefined && pasted?.problems[0]?.refusal !== 'headline-missing';
    const {problems = [], losses} = pasted ?? {};
    this.#editor.mark(problems, losses ?? []);
    this.#verdict.textContent = pasted ? verdict(pasted) : '';
    this.#problems.replaceChildren(...problems.map((each) => this.#remark(each)));
    this.#losses.hidden = losses === undefined;
    this.#losses.open ||= losses?.length !== undefined && losses.length < 20;
    this.#losses.replaceChildren(
      el('summary', {}, losses?.length ? `Lost on the way: ${losses.length}` : 'Nothing is lost'),
      el('ol', {class: 'remarks'}, ...(losses ?? []).map((each) => this.#remark(each))),
    );
  }

  /** Goes back to the story in the script, and forgets what was written. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#own.hidden = true;
    this.#editor.text = this.#known = '';
  }

  #take(text: string, onChange: (change: {story: string}) => void) {
    if (text.length > mostPasted) {
      this.#verdict.textContent =
        'Too long: a story is 2,000,000 characters at most. The preview is as it was.';
      return;
    }
    this.#known = text;
    onChange({story: text});
  }

  #remark({line, column, path, reason, remedy, nearest}: Remark) {
    const place = button(`Line ${line}`, () => this.#editor.goTo(line, column));
    return el(
      'li',
      {},
      place,
      el(
        'span',
        {},
        path && el('code', {}, path),
        path && ' ',
        reason,
        nearest && el('span', {class: 'quiet'}, ` Nearest: “${nearest.text.slice(0, 240)}”`),
        remedy && el('span', {class: 'quiet'}, ` ${remedy}`),
      ),
    );
  }
}

function verdict({format, story, problems, guessed}: Pasted): string {
  const count = `${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to put right`;
  if (!story) return `${format}: ${count}. The preview is as it was.`;
  const language = guessed && new Intl.DisplayNames(['en'], {type: 'language'}).of(guessed);
  const note = language
    ? ` It does not tell its language, which was taken for ${language}; Language sets another.`
    : '';
  return (problems.length ? `${format}: shown, with ${count}.` : `${format}: checked and shown.`) + note;
}

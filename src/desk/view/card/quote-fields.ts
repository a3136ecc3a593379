import {html, nothing} from 'lit';
import type {QuoteCard} from '../../session/card.js';
import type {CardHost} from './host.js';

const names = [
  {field: 'name', label: 'Who said it'},
  {field: 'role', label: 'Role'},
  {field: 'handle', label: 'Handle'},
  {field: 'said', label: 'Said on'},
  {field: 'network', label: 'Network, such as bluesky'},
  {field: 'url', label: 'Address'},
] as const;
const kinds = [
  {value: '', name: 'As it stands'},
  {value: 'pull', name: 'Words of the article'},
  {value: 'statement', name: 'Statement'},
  {value: 'document', name: 'Document'},
  {value: 'post', name: 'Post'},
];

/** Who said a quote, and where; its words are the article’s. What few quotes have is folded, unless this one has it. */
export function quoteFields(host: CardHost, {fields, isInText}: QuoteCard) {
  const value = (name: keyof QuoteCard['fields']) => host.written[name] ?? fields[name];
  const asked = names.filter(({field}) => !(isInText && field === 'network'));
  const input = ({field, label}: (typeof names)[number]) =>
    html`<label class="some"
      >${label}<input
        .value=${value(field)}
        @input=${(event: Event) => host.write(field, (event.target as HTMLInputElement).value)}
    /></label>`;
  const kind = html`<label class="some"
    >Kind<select @change=${(event: Event) => host.write('kind', (event.target as HTMLSelectElement).value)}>
      ${kinds.map(
        (kind) =>
          html`<option value=${kind.value} ?selected=${kind.value === value('kind')}>${kind.name}</option>`,
      )}
    </select></label
  >`;
  // What the card began with decides, so that no field goes away under the hand that empties it.
  const isShown = ({field}: (typeof names)[number]) =>
    field === 'name' || field === 'role' || fields[field] !== '';
  const isKindShown = !isInText && fields.kind !== '';
  const folded = [
    ...asked.filter((each) => !isShown(each)).map(input),
    ...(isInText || isKindShown ? [] : [kind]),
  ];
  return html`<div class="fields">${asked.filter(isShown).map(input)} ${isKindShown ? kind : nothing}</div>
    ${
      folded.length > 0
        ? html`<details>
          <summary>More</summary>
          <div class="fields">${folded}</div>
        </details>`
        : nothing
    }`;
}

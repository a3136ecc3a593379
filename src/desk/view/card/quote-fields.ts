import {html} from 'lit';
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

/** Who said a quote, and where; its words are the article’s. */
export function quoteFields(host: CardHost, {fields, isInText}: QuoteCard) {
  const value = (name: keyof QuoteCard['fields']) => host.written[name] ?? fields[name];
  return html`<div class="fields">
    ${names
      .filter(({field}) => !(isInText && field === 'network'))
      .map(
        ({field, label}) =>
          html`<label class="some"
          >${label}<input
            .value=${value(field)}
            @input=${(event: Event) => host.write(field, (event.target as HTMLInputElement).value)}
        /></label>`,
      )}
    ${
      isInText
        ? ''
        : html`<label class="some"
          >Kind<select @change=${(event: Event) => host.write('kind', (event.target as HTMLSelectElement).value)}>
            ${kinds.map(
              (kind) =>
                html`<option value=${kind.value} ?selected=${kind.value === value('kind')}>${kind.name}</option>`,
            )}
          </select></label
        >`
    }
  </div>`;
}

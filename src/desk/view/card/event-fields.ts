import {html, nothing} from 'lit';
import {monthNames} from '../../../story/dates/edtf.js';
import {formatWhen} from '../../../story/dates/format-when.js';
import type {EventCard} from '../../session/card.js';
import type {CardHost} from './host.js';
import {dateParts, whenOf} from './date-parts.js';
import type {DateParts} from './date-parts.js';

const doubts = [
  {value: '', name: 'As written'},
  {value: '~', name: 'About'},
  {value: '?', name: 'Perhaps'},
];
const statuses = [
  {value: '', name: 'Happened'},
  {value: 'planned', name: 'Planned'},
];

/** What can be said of an event: its title, its day as precise as the article tells it, whether it happened. */
export function eventFields(host: CardHost, {fields}: EventCard) {
  const value = (name: keyof EventCard['fields']) => host.written[name] ?? fields[name];
  const input = (name: keyof EventCard['fields'], label: string, kind = 'some') =>
    html`<label class=${kind}
      >${label}<input .value=${value(name)} @input=${(event: Event) => host.write(name, valueOf(event))}
    /></label>`;
  const status = value('status') === 'happened' ? '' : value('status');
  const shown = dateWords(value('when'), host.desk.lang);
  return html`<div class="fields">
      ${input('title', 'Title', 'wide')} ${dateInput(host, 'when', value('when'), 'Day')}
      ${
        value('end') || host.written['end'] !== undefined
          ? dateInput(host, 'end', value('end'), 'Last day')
          : html`<button type="button" @click=${() => host.write('end', value('when'))}>Add a last day</button>`
      }
    </div>
    <div class="fields">
      ${segments('Date', doubts, dateParts(value('when'))?.doubt ?? '', (doubt) => {
        const parts = dateParts(value('when'));
        if (parts) host.write('when', whenOf({...parts, doubt}));
      })}
      ${segments('It', statuses, status, (chosen) => host.write('status', chosen))}
      <span class="quiet wide">${shown ? html`readers see “<bdi>${shown}</bdi>”` : 'no date is shown'}</span>
    </div>
    <details>
      <summary>More</summary>
      <div class="fields">
        ${input('text', 'Text under the title', 'wide')} ${input('group', 'Group')}
        <label class="some"
          >Kind<select @change=${(event: Event) => host.write('kind', valueOf(event))}>
            <option value="" ?selected=${value('kind') !== 'era'}>Event</option>
            <option value="era" ?selected=${value('kind') === 'era'}>Era</option>
          </select></label
        >
      </div>
    </details>`;
}

/** A date as readers see it; empty where it is none. */
function dateWords(when: string, lang: string): string {
  if (!when.trim()) return '';
  try {
    return formatWhen(when, lang);
  } catch {
    return '';
  }
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Day, month and year, each of which may be empty; a date that says more is one field, as it is written. */
function dateInput(host: CardHost, name: string, when: string, label: string) {
  const parts = dateParts(when);
  if (!parts)
    return html`<label class="some"
      >${label}, as written<input .value=${when} @input=${(event: Event) => host.write(name, valueOf(event))}
    /></label>`;
  const set = (part: Partial<DateParts>) => {
    const next = {...parts, ...part};
    host.write(name, next.year ? whenOf(next) : '');
  };
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="acts">
      <input
        class="day"
        aria-label="${label}: day"
        inputmode="numeric"
        maxlength="2"
        placeholder="–"
        .value=${parts.day}
        @change=${(event: Event) => set({day: valueOf(event).replace(/\D/g, '')})}
      />
      <select
        aria-label="${label}: month"
        @change=${(event: Event) => set({month: valueOf(event), ...(valueOf(event) ? {} : {day: ''})})}
      >
        <option value="" ?selected=${parts.month === ''}>No month</option>
        ${monthNames.map(
          (month, index) =>
            html`<option value=${index + 1} ?selected=${parts.month === String(index + 1)}>${month}</option>`,
        )}
      </select>
      <input
        class="year"
        aria-label="${label}: year"
        inputmode="numeric"
        maxlength="5"
        placeholder="–"
        .value=${parts.year}
        @change=${(event: Event) => set({year: valueOf(event).replace(/[^\d-]/g, '')})}
      />
      ${
        parts.year
          ? html`<button type="button" class="plain" @click=${() => host.write(name, '')}>No date</button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** Choices side by side, one of which is taken. */
export function segments(
  label: string,
  choices: readonly {value: string; name: string}[],
  chosen: string,
  take: (value: string) => void,
) {
  return html`<div class="segments" role="group" aria-label=${label}>
    ${choices.map(
      ({value, name}) =>
        html`<button type="button" aria-pressed=${value === chosen ? 'true' : 'false'} @click=${() => take(value)}>
          ${name}
        </button>`,
    )}
  </div>`;
}

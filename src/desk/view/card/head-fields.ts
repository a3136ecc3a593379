import {html, nothing} from 'lit';
import type {HeadCard} from '../../session/card.js';
import {languageName} from '../../session/language-name.js';
import type {CardHost} from './host.js';

const labels: Record<HeadCard['fields'][number]['field'], string> = {
  lang: 'Language, such as en or pt-BR',
  headline: 'Headline',
  standfirst: 'Standfirst',
  url: 'Address of the article',
  publisher: 'Publisher',
  byline: 'Byline',
  published: 'Published, such as 2025-11-20',
  updated: 'Updated',
};

/** Language, headline, who and where: what stands in the file, or what may be taken over, and where that comes from. */
export function headFields(host: CardHost, {fields}: HeadCard) {
  return html`<div class="fields head">
    ${fields.map(({field, value, proposed = '', from, others = []}) => {
      const shown = host.written[field] ?? (value || proposed);
      return html`<label class=${field === 'headline' || field === 'standfirst' || field === 'url' ? 'wide' : 'some'}
        >${labels[field]}<input
          .value=${shown}
          @input=${(event: Event) => host.write(field, (event.target as HTMLInputElement).value)}
        />${!value && proposed && from ? html`<span class="quiet">from ${from}${others.length > 0 ? `, which may say as well: ${others.join('; ')}` : ''}</span>` : nothing}${
          field === 'lang' ? html`<span class="quiet">${languageName(shown)}</span>` : nothing
        }</label
      >`;
    })}
  </div>`;
}

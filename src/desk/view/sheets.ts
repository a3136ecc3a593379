import {html} from 'lit';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../keep/drafts.js';
import type {Sheet} from '../route.js';
import './article/pane.js';
import './article/source-pane.js';
import './proposals-pane.js';
import './versions-pane.js';

const sheets: {sheet: Exclude<Sheet, 'article'>; name: string}[] = [
  {sheet: 'text', name: 'Edit the text'},
  {sheet: 'proposals', name: 'Proposals'},
  {sheet: 'versions', name: 'Versions'},
];

/** What can stand in the place of the article. */
export function sheetTabs(desk: DeskController) {
  return sheets.map(
    ({sheet, name}) =>
      html`<button
        type="button"
        aria-pressed=${desk.sheet === sheet ? 'true' : 'false'}
        @click=${() => desk.turnTo(desk.sheet === sheet ? 'article' : sheet)}
      >
        ${name}
      </button>`,
  );
}

/** What stands beside the story. */
export function sheetOf(desk: DeskController, drafts: Drafts) {
  switch (desk.sheet) {
    case 'text':
      return html`<desk-source .desk=${desk}></desk-source>`;
    case 'proposals':
      return html`<desk-proposals .desk=${desk}></desk-proposals>`;
    case 'versions':
      return html`<desk-versions .desk=${desk} .drafts=${drafts}></desk-versions>`;
    default:
      return html`<desk-article .desk=${desk}></desk-article>`;
  }
}

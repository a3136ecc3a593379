import {html} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../controller.js';
import {LightElement} from './light-element.js';

export class DeskPublish extends LightElement {
  static override properties: PropertyDeclarations = {desk: {attribute: false, hasChanged: () => true}};
  declare desk: DeskController;
  protected override render() {
    return html`<pre>${this.desk.session?.text}</pre>`;
  }
}
customElements.define('desk-publish', DeskPublish);

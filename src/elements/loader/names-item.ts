import {itemOfAddress} from '../base/item-id.js';
import {widgetsOnPage} from './widgets.js';

/** Whether the page's address names an item of a widget, which its script shows. */
export function namesItem(): boolean {
  const id = itemOfAddress();
  const isOf = ({shadowRoot}: HTMLElement) =>
    [...(shadowRoot?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].some(
      ({dataset}) => dataset.item === id,
    );
  return !!id && [...widgetsOnPage()].some(isOf);
}

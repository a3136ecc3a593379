import { itemOfAddress } from '../base/item-id.js';
import { widgetsOnPage } from './widgets.js';

/** Whether the page's address names an item of a widget, which its script shows. */
function namesItem() {
    const id = itemOfAddress();
    const isOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-item]') ?? [])].some(({ dataset }) => dataset.item === id);
    return !!id && [...widgetsOnPage()].some(isOf);
}

export { namesItem };

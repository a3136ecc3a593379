import { itemOfAddress } from '../base/item-id.js';
import { widgetsOnPage } from './widgets.js';

/** Whether the page's address names an item of a widget, which its script shows. */
const namesItem = () => [...widgetsOnPage()].some(({ shadowRoot }) => shadowRoot?.querySelector(`[data-item="${CSS.escape(itemOfAddress())}"]`));

export { namesItem };

/** The id that the page's address names; empty where its fragment is no text that anyone encoded. */
function itemOfAddress() {
    try {
        return decodeURIComponent(location.hash.slice(1));
    }
    catch {
        return '';
    }
}
/** The item with that id, if it is there. */
const itemIn = (root, id) => [...root.querySelectorAll('[data-item]')].find(({ dataset }) => dataset.item === id);
/** The id of the item that an element belongs to. */
const itemAround = (element) => element.closest('[data-item]').dataset.item;

export { itemAround, itemIn, itemOfAddress };

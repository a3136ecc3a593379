/** The id that the page's address names; empty where its fragment is no text that anyone encoded. */
function itemOfAddress() {
    try {
        return decodeURIComponent(location.hash.slice(1));
    }
    catch {
        return '';
    }
}
/** The id of the item that an element belongs to. */
const itemAround = (element) => element.closest('[data-item]').dataset.item;

export { itemAround, itemOfAddress };

/** @type {(item: string, open: boolean) => void} */
const count = (item, open) => console.info('heard', 'toggle', item, open);

document.addEventListener('key-points-toggle', ({item, open}) => count(item, open));

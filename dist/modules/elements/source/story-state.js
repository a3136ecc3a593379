/** Whether there is nothing to tell of a change; each failure is told. */
const isSameState = (a, b) => a.story ? a.story === b.story && a.note === b.note : a.status === 'waiting' && b.status === 'waiting';

export { isSameState };

/** The classes of an entry, in the list and on the rail; `vague` if EDTF says that its date is near, in doubt, or half known. */
const eventLooks = ({ kind, status = 'happened', when = '' }) => (kind ?? status) + (/[~?%X]/.test(when) ? ' vague' : '');

export { eventLooks };

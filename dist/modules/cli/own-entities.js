import { R as Refusal } from './command.js';

/**
 * Refuses XML that declares entities: one can grow without end, or bring in other files.
 * @throws {Refusal}
 */
function refuseEntities(xml) {
    if (/<!ENTITY\b/i.test(xml))
        throw new Refusal('format', 'its XML declares entities of its own, which are not read: they can grow without end or bring in other files; save it without its “<!ENTITY …>”');
}

export { refuseEntities as r };

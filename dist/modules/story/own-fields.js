/** What stands in the place of `Object.prototype`. As a prototype of `null` itself it would make engines slower. */
const empty = Object.freeze(Object.create(null));
/** The fields of `Object.prototype` that are the language's own. https://tc39.es/ecma262/#sec-properties-of-the-object-prototype-object */
const standardFields = 12;
/** Whether a script of the page has given every object fields of its own, as libraries did before ES modules. */
const isExtended = () => Reflect.ownKeys(Object.prototype).length > standardFields;
/** Makes plain objects, and those within them, have their own fields only, in place: what a page put on all objects is none of theirs. */
function inheritNothing(value, seen = new Set()) {
    if (typeof value !== 'object' || value === null || seen.has(value))
        return value;
    seen.add(value);
    if (Object.getPrototypeOf(value) === Object.prototype)
        Object.setPrototypeOf(value, empty);
    else if (!Array.isArray(value))
        return value;
    for (const inner of Object.values(value))
        inheritNothing(inner, seen);
    return value;
}

export { inheritNothing, isExtended };

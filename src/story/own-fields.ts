/** A prototype without fields, in place of `Object.prototype`; engines are slower with objects whose prototype is `null`. */
const empty: object = Object.freeze(Object.create(null) as object);

/** How many fields ECMAScript gives `Object.prototype`. https://tc39.es/ecma262/#sec-properties-of-the-object-prototype-object */
const standardFields = 12;

/** Whether a script of the page has given every object fields of its own, as libraries did before ES modules. */
export const isExtended = () => Reflect.ownKeys(Object.prototype).length > standardFields;

/** Makes plain objects, and those within them, inherit nothing, in place: a page may have put fields on all objects. */
export function inheritNothing<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (Object.getPrototypeOf(value) === Object.prototype) Object.setPrototypeOf(value, empty);
  else if (!Array.isArray(value)) return value;
  for (const inner of Object.values(value)) inheritNothing(inner, seen);
  return value;
}

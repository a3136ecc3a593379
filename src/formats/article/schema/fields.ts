import * as v from 'valibot';
import {nearestKey} from '../../common/did-you-mean.js';

/** A map with these fields only: a typing error in a name must not make a field disappear. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  const shape = v.looseObject(entries, ({input}) =>
    input === undefined ? 'missing' : `write fields here: ${names.join(', ')}`,
  );
  const onlyKnown = v.rawCheck<v.InferOutput<typeof shape>>(({dataset, addIssue}) => {
    if (typeof dataset.value !== 'object' || dataset.value === null) return;
    const input = dataset.value as Record<string, unknown>;
    for (const key of Object.keys(input).filter((name) => !names.includes(name))) {
      const path: [v.ObjectPathItem] = [{type: 'object', origin: 'key', input, key, value: input[key]}];
      addIssue({message: unknownKey(names, key), path});
    }
  });
  return v.pipe(shape, onlyKnown) as unknown as v.GenericSchema<
    unknown,
    v.InferOutput<v.ObjectSchema<Entries, undefined>>
  >;
}

/** What is said of a field that nobody knows. */
export function unknownKey(known: readonly string[], key: string): string {
  const nearest = nearestKey(known, key);
  return `no such field; ${nearest ? `did you mean “${nearest}”?` : `there are ${known.join(', ')}`}`;
}

/** A value that can be written short as a text, or long as a map. */
export const textOr = <Short, Long>(
  short: v.GenericSchema<string, Short>,
  long: v.GenericSchema<unknown, Long>,
) =>
  v.lazy((input): v.GenericSchema<unknown, Short | Long> =>
    typeof input === 'string' ? (short as v.GenericSchema<unknown, Short>) : long,
  );

import {stringify} from 'yaml';

/** What a field can hold. */
export type Value = string | readonly Value[] | {readonly [field: string]: Value | undefined};

/** Without the fields that are undefined. */
export const bare = <Kind extends Value>(value: Kind): Kind =>
  typeof value === 'object' && !Array.isArray(value)
    ? (Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, bare(each)]])),
      ) as Kind)
    : value;

/** A value behind `name: `, on one line. */
export function plain(value: Value): string {
  if (typeof value !== 'string') return flow(value);
  if (/[\r\n\u0085\u2028\u2029\uFEFF]/.test(value)) return JSON.stringify(value);
  return stringify({_: value}, {lineWidth: 0}).trimEnd().slice(3);
}

/** A field as a line of its own. */
export const fieldLine = (name: string, value: Value, newline: string) =>
  `${name}: ${plain(value)}${newline}`;

/** A value within brackets. */
export function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .flatMap(([key, each]) => (each === undefined ? [] : [`${key}: ${flow(each)}`]))
      .join(', ')}}`;
  const isWord = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’()–—@-]*[\p{L}\p{M}\p{N}.)])?$/u.test(value);
  return isWord && plain(value) === value ? value : JSON.stringify(value);
}

export function block(
  fields: {readonly [field: string]: Value | undefined},
  indent: string,
  newline: string,
): string {
  return Object.entries(fields)
    .map(([key, value], index) => `${indent}${index ? '  ' : '- '}${key}: ${plain(value!)}${newline}`)
    .join('');
}

/** What a schema of valibot, or a condition in its pipe, tells of itself. */
export interface Description {
  type: string;
  pipe?: readonly Description[];
  entries?: Record<string, Description>;
  wrapped?: Description;
  default?: unknown;
  item?: Description;
  value?: Description;
  key?: unknown;
  options?: readonly unknown[];
  literal?: unknown;
  requirement?: unknown;
}

type Condition = (value: unknown) => boolean;

const others: Record<string, (requirement: unknown) => Condition> = {
  min_value: (least) => (value) => (value as number) >= (least as number),
  integer: () => Number.isInteger,
  regex: (shape) => (value) => (shape as RegExp).test(value as string),
  check: (fits) => fits as Condition,
};

/** The conditions of a schema of valibot besides its type, and besides the length of what has one. */
export function othersIn({type, pipe = []}: Description): Condition[] {
  const lengths = type === 'string' || type === 'array' ? ['non_empty', 'min_length', 'max_length'] : [];
  return pipe
    .slice(1)
    .filter(({type}) => !lengths.includes(type))
    .map(({type, requirement}) => others[type]!(requirement));
}

/** How long a text or a list may be. */
export function lengthIn({pipe = []}: Description): {least: number; most: number} {
  let [least, most] = [0, Infinity];
  for (const {type, requirement} of pipe) {
    if (type === 'non_empty') least = 1;
    if (type === 'min_length') least = requirement as number;
    if (type === 'max_length') most = requirement as number;
  }
  return {least, most};
}

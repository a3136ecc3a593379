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
type Long = {length: number};

/** Whether a value meets a condition in a schema of valibot, by the condition's type and what it requires. */
export const conditions: Record<string, (requirement: unknown) => Condition> = {
  non_empty: () => (value) => (value as Long).length > 0,
  min_length: (least) => (value) => (value as Long).length >= (least as number),
  max_length: (most) => (value) => (value as Long).length <= (most as number),
  min_value: (least) => (value) => (value as number) >= (least as number),
  integer: () => Number.isInteger,
  regex: (shape) => (value) => (shape as RegExp).test(value as string),
  check: (fits) => fits as Condition,
};

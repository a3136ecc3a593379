import type {SVGTemplateResult, TemplateResult} from 'lit';

/**
 * As Lit does it. Its own module reads `document` as soon as it is imported, and templates are also rendered where there
 * is none: in workers and at the edge.
 */
const template =
  <Result>(type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]) =>
    ({['_$litType$']: type, strings, values}) as Result;

/** What Lit renders as HTML. */
export const html = template<TemplateResult<1>>(1);

/** The same for what stands inside an `<svg>`. */
export const svg = template<SVGTemplateResult>(2);

/** Lit's sign for no child, and for no attribute. */
export const nothing: unique symbol = Symbol.for('lit-nothing');

import type { Fields } from '../common/values.js';
import type { Body } from '../html/sections.js';
import type { Reading } from './people.js';
/** The text of an article: plain as schema.org wants it, where what a key point is named begins a section, or HTML. */
export declare function readBody(fields: Fields, at: (name: string) => string, headline: string, { graph, losses, lang }: Reading): Body;

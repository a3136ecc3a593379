import type { Story } from '../../story/story.js';
import type { Point, Problems } from './problems.js';
/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 * @throws {ArticleError}
 */
export declare function checkDocument(document: unknown, problems: Problems, placeOf: (field: string) => Point): Story;

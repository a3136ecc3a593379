import type { Fields } from '../common/values.js';
/**
 * An item of ninjs 1, whose fields have other names, as one of ninjs 3: `headline`, `byline`, `body_…`,
 * `description_…`, and records of associations and renditions where ninjs 3 has lists. What has its newer name stays.
 */
export declare function fromOlderNinjs(item: Fields): Fields;

/**
 * A copy of data that nobody has checked, safe to walk: records without a prototype that hold the own fields
 * only, lists, numbers, booleans, clean strings and, under `url` and `href`, safe addresses. `null` fields are left out; what is no JSON value, or
 * lies deeper than `limits.depth`, becomes `null`.
 * @throws {StoryError} `too-large` beyond `limits.values`, `invalid` where a getter or proxy will not be read
 */
export declare function sanitize(input: unknown): unknown;

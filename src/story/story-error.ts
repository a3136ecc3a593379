/** The kind of fault, of the story itself or of its loading, for programs to act upon. */
export type StoryErrorCode =
  | 'not-a-story'
  /** The story's format has a newer major version than this library reads. */
  | 'newer-version'
  /** A field that every story needs is absent. */
  | 'missing'
  | 'invalid'
  | 'too-large'
  /** No story can be loaded from this address. */
  | 'address'
  /** The address is `http:` on an `https:` page, where browsers block it. */
  | 'insecure'
  /** The network or the server failed; another try may succeed. */
  | 'unavailable'
  /** The server answered that it will not give it, as with 404; another try would not help. */
  | 'refused';

/**
 * Why a story is refused. `path` names the field, such as `headline`; it is empty where the whole is meant.
 */
export class StoryError extends Error {
  override name = 'StoryError';
  readonly code: StoryErrorCode;
  readonly path: string;
  readonly reason: string;

  constructor(code: StoryErrorCode, path: string, reason: string) {
    super(path ? `${path}: ${reason}` : reason);
    this.code = code;
    this.path = path;
    this.reason = reason;
  }
}

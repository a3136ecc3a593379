/** What is wrong with a story: no story at all, made for a newer version of the widgets, a field missing or invalid, too much of it. */
export type StoryErrorCode = 'not-a-story' | 'newer-version' | 'missing' | 'invalid' | 'too-large';

/** Why a story is refused. `path` names the field, such as `headline`; it is empty where the whole is meant. */
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

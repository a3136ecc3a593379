/** What a story shows and its article does not bear out any more. */
export interface Drift {
  /** Its path, such as `timeline[2]` or `headline`. */
  path: string;
  /** Of an item or a section. */
  id?: string;
  reason: string;
  remedy: string;
  nearest?: string;
}

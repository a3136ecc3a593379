/** What a preview tells the playground. */
export type FrameReport =
  | {type: 'ready'}
  | {type: 'height'; height: number}
  /** Milliseconds from before the script to the story on screen. */
  | {type: 'shown'; after: number}
  | {type: 'event'; name: string; tag: string; fields: string}
  | {type: 'warning'; words: string};

export const isStory = (value: unknown): value is {id: string} =>
  typeof value === 'object' && value !== null && 'headline' in value && 'id' in value;

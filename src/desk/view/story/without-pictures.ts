/** Whether a story has pictures, which all have a text for who does not see them. */
export const hasPictures = (story: unknown): boolean => /"alt":/.test(JSON.stringify(story) ?? '');

/** A story without anything that has an `alt`; its paragraphs and items stay as they are. */
export function withoutPictures(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((each) => (each as {type?: unknown} | null)?.type !== 'image').map(withoutPictures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !(typeof each === 'object' && each !== null && 'alt' in each))
      .map(([name, each]) => [name, withoutPictures(each)]),
  );
}

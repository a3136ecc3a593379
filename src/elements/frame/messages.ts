/** What a host says to a frame that may have told its height before the host could listen. */
export const ask = 'story-frame: how tall are you?';

/** Taller is no story, but a mistake or a trick. In CSS pixels. */
const tallest = 50_000;

/** The height that a message tells, in whole CSS pixels; none if it is not such a message, or absurd. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {sentinel, type, height} = data as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size') return undefined;
  if (typeof height !== 'number' || !(height >= 1 && height <= tallest)) return undefined;
  return Math.ceil(height);
}

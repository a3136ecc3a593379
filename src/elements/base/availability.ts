import type {Story} from '../../story/story.js';

/** Why the story is not to be shown any more, or not yet; `now` in milliseconds. */
export function availability(
  {status = 'usable', expiresAt = Infinity}: Story,
  now = Date.now(),
): 'withheld' | 'canceled' | 'expired' | undefined {
  if (status !== 'usable') return status;
  return now / 86_400_000 < expiresAt ? undefined : 'expired';
}

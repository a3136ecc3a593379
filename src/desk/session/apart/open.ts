import {DeskSession} from '../session.js';
import type {Opened} from '../state.js';
import {ApartSession} from './session.js';
import {isLarge, startBench} from './start.js';

/** So long the first card is looked at, and its page left alone, before the worker begins to go on with it. */
const pause = 1_000;

/** Takes a draft up; a large one once the worker has made its story, another at once, and the worker hears its claims then. */
export async function openSession(opened: Opened): Promise<DeskSession> {
  if (!isLarge(opened.text)) {
    const session = new ApartSession(opened);
    setTimeout(() => void moveApart(session), pause);
    return session;
  }
  const {name, text, settled, losses = [], offers = []} = opened;
  const apart = await startBench();
  const made = await apart?.make({name, text, settled: new Set(settled), losses, offers});
  return apart && made ? new ApartSession(opened, made, apart) : new DeskSession(opened);
}

async function moveApart(session: ApartSession): Promise<void> {
  const apart = await startBench();
  if (apart) await session.moveTo(apart);
}

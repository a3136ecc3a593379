import {loadBeside, trusted} from '../../bring/load-beside.js';
import {DeskSession} from '../session.js';
import type {Opened} from '../state.js';
import {Bench} from './bench.js';
import type {Work} from './bench.js';
import {ApartSession} from './session.js';

/** From so many characters on, a story takes longer to make than a page may stand still, 50 ms, on a slow computer. */
const large = 20_000;

let bench: Promise<Bench | undefined> | undefined;

/** So long the first card is looked at, and its page left alone, before the worker begins to go on with it. */
const pause = 1_000;

/** Takes a draft up; a large one once the worker has made its story, another at once, and the worker hears its claims then. */
export async function openSession(opened: Opened): Promise<DeskSession> {
  if (opened.text.length < large) {
    const session = new ApartSession(opened);
    setTimeout(() => void moveApart(session), pause);
    return session;
  }
  const {name, text, settled, losses = [], offers = []} = opened;
  const apart = await (bench ??= start());
  const made = await apart?.make({name, text, settled: new Set(settled), losses, offers});
  return apart && made ? new ApartSession(opened, made, apart) : new DeskSession(opened);
}

async function moveApart(session: ApartSession): Promise<void> {
  const apart = await (bench ??= start());
  if (apart) await session.moveTo(apart);
}

/**
 * Starts the worker. A page from disk may load none by an address, so its script comes as a function, whose text becomes one.
 * Nothing where it cannot be had: then the page does all itself.
 */
async function start(): Promise<Bench | undefined> {
  try {
    const {work} = (await loadBeside('desk-bench')) as {work: () => void};
    const url = URL.createObjectURL(new Blob([`(${work.toString()})()`], {type: 'text/javascript'}));
    const worker = new Worker(trusted.createScriptURL(url));
    return new Bench(worker as unknown as Work);
  } catch {
    return undefined;
  }
}

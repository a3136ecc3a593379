import {loadBeside, trusted} from '../../bring/load-beside.js';
import {Bench} from './bench.js';
import type {Work} from './bench.js';

/** Whether a text takes longer to draft, or its story to make, than a page may stand still, 50 ms, on a slow computer. */
export const isLarge = (text: string) => text.length >= 20_000;

type Script = Partial<Record<'work' | 'languages' | 'detector', () => void>>;

let bench: Promise<Bench | undefined> | undefined;
let knowsLanguages = false;

/**
 * The worker, started when it is asked for first; one that drafts knows languages besides, which take their time to load. Nothing
 * where it cannot be had: then the page does all itself.
 */
export function startBench({drafts = false} = {}): Promise<Bench | undefined> {
  if (drafts && !knowsLanguages) bench = undefined;
  knowsLanguages ||= drafts;
  return (bench ??= start(knowsLanguages));
}

/** A page from disk may load no worker by an address, so its scripts come as functions, whose text becomes one. */
async function start(withLanguages: boolean): Promise<Bench | undefined> {
  try {
    const beside = withLanguages ? ['desk-detector', 'desk-languages'] : [];
    const [{work}, ...known] = (await Promise.all([
      loadBeside('desk-bench'),
      ...beside.map((name) => loadBeside(name).catch(() => (knowsLanguages = false))),
    ])) as [Script, ...(Script | false)[]];
    const functions = [...known.map((each) => each && (each.detector ?? each.languages)), work];
    const scripts = functions.map((each) => (each ? `(${each.toString()})();` : ''));
    const url = URL.createObjectURL(new Blob(scripts, {type: 'text/javascript'}));
    const worker = new Worker(trusted.createScriptURL(url));
    return new Bench(worker as unknown as Work);
  } catch {
    return undefined;
  }
}

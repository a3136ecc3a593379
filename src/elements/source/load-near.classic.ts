import {loadPlain, own} from './load-plain.classic.js';

const loaded = new Map<string, Promise<object>>();

/** As `loadBeside`, for a plain script that a tag has by its address: what lies beside it is plain, too, and has its Lit. */
export const loadBeside =
  own?.loadBeside ??
  ((name: string): Promise<object> => {
    const loading =
      loaded.get(name) ??
      loadPlain(new URL(`${name}.classic.js`, own?.src || document.baseURI).href, loadBeside);
    loaded.set(name, loading);
    // Whoever asks again after a failure may find it.
    loading.catch(() => loaded.delete(name));
    return loading;
  });

import { own, loadPlain } from './load-plain.classic.js';

const loaded = new Map();
/** As `loadBeside`, for a plain script that a tag has by its address: what lies beside it is plain, too, and has its Lit. */
const loadBeside = own?.loadBeside ??
    ((name) => {
        const loading = loaded.get(name) ??
            loadPlain(new URL(`${name}.classic.js`, own?.src || document.baseURI).href, loadBeside);
        loaded.set(name, loading);
        // Whoever asks again after a failure may find it.
        loading.catch(() => loaded.delete(name));
        return loading;
    });

export { loadBeside };

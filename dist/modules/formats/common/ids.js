import GithubSlugger from 'github-slugger';

/** Gives the items of one list ids made of their words, all different. */
class Ids {
    #slugger = new GithubSlugger();
    /** Ids that the publisher gave are his to use, so none of them is made. */
    constructor(given = []) {
        for (const id of given)
            if (id)
                this.#slugger.slug(id, true);
    }
    make(words, fallback) {
        const short = words.slice(0, 200);
        return this.#slugger.slug(/[\p{L}\p{N}]/u.test(short) ? short : fallback);
    }
}

export { Ids };

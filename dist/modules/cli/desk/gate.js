import { randomBytes, timingSafeEqual, createHash } from 'node:crypto';

/**
 * Who may ask: the page that this server served, opened by whoever read its address in the terminal. Any other page that is open
 * in a browser of this machine can send requests too, and so can any other user of it.
 */
class Gate {
    constructor() {
        /** Nobody can guess it; it stands in the address behind `#`, which no browser sends anywhere. */
        this.token = randomBytes(32).toString('base64url');
        /** Such as `127.0.0.1:8032`; set once the server listens. */
        this.host = '';
    }
    /** Why a request gets no answer at all; undefined where it is from this machine’s own page, or typed into its address bar. */
    refuses({ host, origin, 'sec-fetch-site': site }) {
        // DNS rebinding: a site whose name was made to resolve to this machine sends its own name.
        if (host !== this.host)
            return 'host';
        if (origin !== undefined && origin !== `http://${this.host}`)
            return 'origin';
        // Browsers tell where a request comes from; `none` is that of an address that was typed or opened from a terminal.
        if (site !== undefined && site !== 'same-origin' && site !== 'none')
            return 'site';
        return undefined;
    }
    /** Whether a request shows the token. */
    knows({ authorization = '' }) {
        const digest = (text) => createHash('sha256').update(text).digest();
        // Compared in the same time whatever is given.
        return timingSafeEqual(digest(authorization), digest(`Bearer ${this.token}`));
    }
}

export { Gate };

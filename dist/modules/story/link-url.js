/**
 * The address, parsed and written out, if it is one that a reader may be sent to: `http:`, `https:` or `mailto:`, with
 * no user name in it. A host name in a foreign script comes out as punycode.
 */
function linkUrl(text) {
    try {
        const { protocol, username, password, href } = new URL(text);
        return /^(https?|mailto):$/.test(protocol) && !username && !password ? href : undefined;
    }
    catch {
        return undefined;
    }
}

export { linkUrl };

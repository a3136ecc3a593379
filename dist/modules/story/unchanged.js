/**
 * Tells, when it is asked, whether an object still says what it said at this call: an application may change it in place.
 * Within one task it is compared once, for all elements that are mounted in it. What cannot be written as JSON counts as
 * changed.
 */
function unchanged(value) {
    const before = jsonOf(value);
    let isSure = false;
    return () => {
        if (isSure)
            return true;
        isSure = before !== undefined && jsonOf(value) === before;
        if (isSure)
            setTimeout(() => (isSure = false));
        return isSure;
    };
}
function jsonOf(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}

export { unchanged };

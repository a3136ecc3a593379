/**
 * Loads by `load` what is beside the script. When it does not come, the next call asks anew: Firefox and Safari remember by its
 * address that a module failed, so that the build appends `again` to it; a page's bundler has to see the file's own name.
 * https://github.com/whatwg/html/issues/6768
 */
function askAgain(load) {
    let again = '';
    return async () => {
        try {
            return await load(again);
        }
        catch (error) {
            again += '?';
            throw error;
        }
    };
}

export { askAgain };

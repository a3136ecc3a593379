/**
 * Why a story is refused. `path` names the field, such as `headline`; it is empty where the whole is meant.
 */
class StoryError extends Error {
    constructor(code, path, reason) {
        super(path ? `${path}: ${reason}` : reason);
        this.name = 'StoryError';
        this.code = code;
        this.path = path;
        this.reason = reason;
    }
}

export { StoryError };

import { U as UsageError } from './command.js';

/** The port that a command line names. @throws {UsageError} where it is none */
function portOf(text) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        throw new UsageError('--port is no port number, such as 8031');
    return Number(text);
}
/** Has a server listen at a port; where none is named, at its usual one, or any other that is free. */
async function listenAt(server, port, usual) {
    try {
        await server.listen(port ?? usual);
    }
    catch (error) {
        if (port !== undefined)
            throw error;
        await server.listen(0);
    }
}

export { listenAt as l, portOf as p };

import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readArgs, Failure } from './command.js';
import { ArticleFiles } from './desk/article-files.js';
import { DeskServer } from './desk/server.js';
import { systemReason } from './files/system-error.js';
import { portOf, listenAt } from './port.js';

/** Serves the desk to this machine, with the article files of a folder to open, and to save as they are edited. */
const desk = {
    usage: `story-widgets desk <folder> [--port <number>]

Opens the article files (.md) of a folder on the desk, in a browser on this machine, and saves them as they are edited. Prints
the address to open; whoever knows it may read and write these files, so it is not for sharing. Nothing else of the disk is
read or written: no other file, no folder below, no link. Ends with Ctrl+C.

  --port <number>  where to serve; 8032 by default, or any other that is free`,
    async run(args, io) {
        const { values, files } = readArgs(args, { port: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const port = portOf(values.port);
        const [folder] = files;
        const server = new DeskServer(filesOf(folder));
        await listenAt(server, port, 8032);
        try {
            io.stdout.write(`${server.address}\n`);
            if (!io.signal.aborted)
                await once(io.signal, 'abort');
        }
        finally {
            server.close();
        }
        return 0;
    },
};
function filesOf(folder) {
    let isFolder = false;
    try {
        isFolder = statSync(folder).isDirectory();
    }
    catch (error) {
        throw new Failure(`${folder}: ${systemReason(error)}`);
    }
    if (!isFolder)
        throw new Failure(`${folder}: it is no folder; name the one with the article files`);
    return new ArticleFiles(folder);
}

export { desk };

import {UsageError} from './command.js';

/** The port that a command line names. @throws {UsageError} where it is none */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError('--port is no port number, such as 8031');
  return Number(text);
}

/** Has a server listen at a port; where none is named, at its usual one, or any other that is free. */
export async function listenAt(
  server: {listen(port: number): Promise<void>},
  port: number | undefined,
  usual: number,
): Promise<void> {
  try {
    await server.listen(port ?? usual);
  } catch (error) {
    if (port !== undefined) throw error;
    await server.listen(0);
  }
}

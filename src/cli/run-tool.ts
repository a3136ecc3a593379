import {spawn} from 'node:child_process';
import {longestAnswer} from '../publish/proposals/read-answer.js';
import {Failure} from './command.js';

/**
 * Runs a command of the user in a shell, gives it a text on its standard input and tells what it wrote on its standard output.
 * What it writes on its standard error is shown.
 * @throws {Failure} where it ends with an error, writes more than an answer holds, or takes longer than `seconds`
 */
export async function runTool(
  command: string,
  input: string,
  {seconds, signal, stderr}: {seconds: number; signal: AbortSignal; stderr: {write(text: string): unknown}},
): Promise<string> {
  // A group of its own, so that what the shell started ends with it.
  const isGroup = process.platform !== 'win32';
  const tool = spawn(command, {shell: true, detached: isGroup, stdio: 'pipe'});
  let [answer, why] = ['', ''];
  const stop = (reason: string) => {
    why ||= reason;
    try {
      if (isGroup && tool.pid) process.kill(-tool.pid, 'SIGKILL');
      else tool.kill('SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  const timer = setTimeout(
    () => stop(`it did not end within ${seconds} seconds; --timeout gives it more`),
    seconds * 1000,
  );
  const interrupt = () => stop('interrupted');
  signal.addEventListener('abort', interrupt);
  tool.stdout.setEncoding('utf8').on('data', (part: string) => {
    if (why) return;
    answer += part;
    if (answer.length > longestAnswer) stop('it wrote more than 5,000,000 characters');
  });
  tool.stderr.setEncoding('utf8').on('data', (part: string) => stderr.write(part));
  // A tool need not read what it is asked.
  tool.stdin.on('error', () => {});
  tool.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => {
    tool.once('error', ({message}) => {
      why ||= message;
      resolve(null);
    });
    tool.once('close', resolve);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', interrupt);
  signal.throwIfAborted();
  if (why) throw new Failure(`${command}: ${why}`);
  if (code !== 0)
    throw new Failure(`${command}: it ended with ${code === null ? 'a signal' : `exit code ${code}`}`);
  return answer;
}

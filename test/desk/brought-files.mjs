/** Files that an editor brings to the desk, for the tests of it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

/** A folder for the tests of a file, and how its files are brought to the desk that `deskNow` gives. */
export function broughtFiles(deskNow) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-bring-'));
  const file = (name, data) => {
    const path = join(folder, name);
    writeFileSync(path, data);
    return path;
  };
  after(() => rmSync(folder, {recursive: true}));

  /** Goes back to an empty field. */
  const fresh = async () => {
    const desk = deskNow();
    await desk.page.click('#step-bring');
    await desk.until(({at}) => at === 'bring');
  };
  /** Brings files as “Choose a file” does. */
  const choose = async (...paths) => {
    const input = await deskNow().page.$('input[type=file]');
    await input.uploadFile(...paths);
  };
  return {file, fresh, choose};
}

import {copy} from '../../elements/actions/copy-or-share.js';

/** Puts a text on the clipboard; resolves to whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await copy(text);
    return true;
  } catch {
    return false;
  }
}

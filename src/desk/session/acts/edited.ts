import {setBlock, setText} from '../../../formats/article/edit/body.js';
import type {Splice} from '../../../formats/article/edit/splices.js';
import {renewText} from '../../../formats/article/edit/renew.js';
import {Refusal} from '../../../formats/common/refusal.js';
import type {Act} from '../act.js';
import {ActEdit} from './act-edit.js';
import type {Desk} from './act-edit.js';
import {add} from './add.js';
import {correct, keepClaim, seen} from './annotate.js';
import {editEvent, editQuote} from './fields.js';
import {acceptHead, leaveOut, writeHead} from './head.js';
import {clearNotes} from './notes.js';
import {describePicture} from './picture.js';
import {settleOffer} from './offer.js';
import {followReferences, renamedInPlace} from './references.js';
import {acceptItem, drop, move, rest, reword} from './settle.js';

/** What an act comes to. */
export interface Edited {
  splices: Splice[];
  /** Keys that it settles. */
  settles: string[];
  /** The keys that items have after it, for those that they had before. */
  renamed: ReadonlyMap<string, string>;
  /** What was done, as a sentence without its full stop. */
  says: string;
}

/**
 * Carries out an act on the text.
 * @throws {Refusal} where it cannot be done; its message is for people
 */
export function edited(act: Act, desk: Desk): Edited {
  const edit = new ActEdit(desk);
  const says = carryOut(act, edit);
  renamedInPlace(edit);
  clearNotes(edit);
  followReferences(edit);
  return {splices: edit.splices(), settles: edit.settles, renamed: edit.renamed, says};
}

function carryOut(act: Act, edit: ActEdit): string {
  const card = 'key' in act ? edit.desk.card(act.key) : undefined;
  if (card?.offer) return settleOffer(edit, act, card);
  switch (act.do) {
    case 'accept':
      return accept(edit, act.key);
    case 'rest':
      return rest(edit, act.key, act.on.exact);
    case 'reword':
      return reword(edit, act.key, act.text);
    case 'drop':
      return drop(edit, act.key);
    case 'move':
      return move(edit, act.key, act.by);
    case 'head':
      return writeHead(edit, act.key, act.fields);
    case 'leave-out':
      return leaveOut(edit, act.key);
    case 'event':
      return editEvent(edit, act);
    case 'quote':
      return editQuote(edit, act);
    case 'picture':
      return describePicture(edit, act.key, act.alt, act.credit);
    case 'add':
      return add(edit, act);
    case 'keep':
      return keepClaim(edit, act.key, act.because);
    case 'correct':
      return correct(edit, act);
    case 'renew':
      if (act.of !== edit.text)
        throw new Refusal(
          'words',
          'The article file was changed since it was compared; hold it against the article again.',
        );
      if (act.changes.length === 0) throw new Refusal('words', 'Nothing changed in the article.');
      edit.apply(renewText(edit.source, edit.desk.compiled.blocks, act.changes));
      return 'Took over the article as it is now';
    case 'write':
      checkSame(edit, act.of);
      edit.apply(setText(edit.source, act.text));
      return 'Edited the text';
    case 'write-block': {
      checkSame(edit, act.of);
      const block = edit.desk.compiled.blocks[act.block];
      if (!block) throw new Refusal('words', 'There is no such block any more.');
      edit.apply(setBlock(edit.source, block, act.text));
      return 'Edited a paragraph';
    }
  }
}

/** @throws {Refusal} where a text was written of another one than the file has by now */
function checkSame({text}: ActEdit, of: string | undefined): void {
  if (of === undefined || of === text) return;
  throw new Refusal(
    'words',
    'The article file was changed since it was opened here; copy what you wrote, leave it as it was, and edit it anew.',
  );
}

function accept(edit: ActEdit, key: string): string {
  const card = edit.desk.card(key);
  switch (card?.kind) {
    case 'head':
      return acceptHead(edit, key);
    case 'note':
    case 'loss':
      return seen(edit, card);
    case 'picture':
      return describePicture(edit, key, card.alt, card.credit);
    case 'claim':
      throw new Refusal(
        'words',
        'It rests on these words already: choose others, reword it, or write why it stands.',
      );
    case 'problem':
      throw new Refusal('words', 'Put it right in the text.');
    default:
      return acceptItem(edit, key);
  }
}

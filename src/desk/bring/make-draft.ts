import {draftFrom} from '../../formats/draft/draft-from.js';
import type {DraftSource} from '../../formats/draft/draft-from.js';
import type {Draft} from '../../formats/draft/write.js';
import {isLarge, startBench} from '../session/apart/start.js';
import {loadLanguages} from './guess-language.js';

/** Makes a draft; a large one beside the page, which makes it where the worker cannot be had, or fails, or refuses. */
export async function makeDraft(source: DraftSource): Promise<Draft> {
  const text = 'text' in source ? source.text : JSON.stringify(source.document);
  const made = isLarge(text) && (await (await startBench({drafts: true}))?.draft(source));
  if (made) return made;
  await loadLanguages();
  return draftFrom(source);
}

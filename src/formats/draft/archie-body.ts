import {isFields, textOf} from '../common/values.js';
import type {Fields} from '../common/values.js';

/** The blocks of the freeform text of ArchieML as Markdown; newsrooms name them as they like, and others are told. */
export function archieBody(blocks: readonly unknown[]): {body: string; notes: string[]} {
  const notes: string[] = [];
  const texts = blocks.flatMap((each): string[] => {
    if (!isFields(each)) return [textOf(each)];
    const type = textOf(each.type).toLowerCase();
    if (type === 'text' || type === '') return [textOf(each.value)];
    const written = blockOf(type, each.value);
    if (written.length === 0)
      notes.push(`A block “${type}” of the text was left out: ${JSON.stringify(each.value)?.slice(0, 200)}`);
    return written;
  });
  return {body: texts.filter(Boolean).join('\n\n'), notes};
}

function blockOf(type: string, value: unknown): string[] {
  const fields: Fields = isFields(value) ? value : {text: value};
  const first = (...names: string[]) => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
  const words = first('text', 'quote', 'value', 'content', 'body');
  if (/quote/.test(type)) {
    const who = [
      first('attribution', 'speaker', 'name', 'cite', 'credit', 'by', 'source'),
      first('role', 'title'),
    ];
    const by = who
      .filter(Boolean)
      .join(', ')
      .replace(/^[—–-]+\s*/, '');
    return words ? [words.replace(/^[“"]([^]*)[”"]$/, '$1'), ...(by ? [`— ${by}`] : [])] : [];
  }
  if (/^(?:sub)?(?:head|heading|hed|title)$|^h[2-4]$/.test(type)) return words ? [`## ${words}`] : [];
  if (/list/.test(type) && Array.isArray(value))
    return [
      value.map((item) => `- ${isFields(item) ? textOf(item.value ?? item.text) : textOf(item)}`).join('\n'),
    ];
  return /^(?:p|paragraph|intro|lede|lead)$/.test(type) && words ? [words] : [];
}

import type {Span} from '../../../story/passages/search.js';
import type {Patterns} from './patterns.js';

/** Fewer words in quotation marks may be a title, a nickname or irony; one alone is. */
export const fewest = 4;

/** How many words a text has; two signs of a script without spaces are one. */
export function sizeOf(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return Math.max(signs / 2, text.split(/\s+/, fewest).length);
}

/** Who may have said words beside which nobody is named. */
export const goneOn = (speaker: string) => ({
  speaker,
  doubt: `the words go on after a quote of ${speaker}, and may be of the same speaker`,
});
export const nobody = {
  doubt: 'nobody is named beside them; without a speaker they are shown as words of the article',
};

/**
 * Whether an editor is asked about words in quotation marks beside which nobody is named: signs part them from those around
 * them, as they do speech and seldom titles; a few words have to end a sentence too.
 */
export function isAsked(text: string, {start, end}: Span, size: number, isNear: boolean): boolean {
  const before = text.slice(0, start);
  if (size < fewest)
    return (
      /[.!?…。！？۔।].{0,2}$/su.test(text.slice(end - 2, end + 1)) &&
      (isNear || /(?:^|[.!?:,。：，،] ?)$/u.test(before))
    );
  return (
    isNear ||
    /[.,!?…。，！？۔।،]\s?$/u.test(text.slice(start, end - 1)) ||
    /^ ?[.,،，。—–]/u.test(text.slice(end)) ||
    /(?:^|[:,：，،—–] ?)$/u.test(before)
  );
}

/**
 * Whether a few words, even one, are speech: a sign parts them from a verb of speaking behind them, “„Nein“, sagte sie”, or they
 * are a sentence behind a colon. A title or a term is neither.
 */
export function isSaid(text: string, {start, end}: Span, {said}: Patterns): boolean {
  const rest = text.slice(end, end + 40);
  const isParted = /[.,!?…。，！？۔।،]$/u.test(text.slice(start, end - 1)) || /^\s?[,،，—–-]/u.test(rest);
  return (
    (isParted && said.test(rest)) ||
    (/[:：] ?$/u.test(text.slice(0, start)) && /[.!?…。！？۔।].?$/u.test(text.slice(start, end)))
  );
}

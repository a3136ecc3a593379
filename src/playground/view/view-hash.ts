import {deflate, inflate} from './deflate.js';
import {initialView, markups, mostPasted, themes, widths} from './view.js';
import type {Values, View} from './view.js';

/** Longer addresses are cut by some programs that people send them with. */
export const longestLink = 32_000;

const flags = {
  rtl: 'rtl',
  motion: 'reducedMotion',
  hostile: 'hostile',
  twice: 'twice',
  noscript: 'noScript',
} as const satisfies Record<string, keyof View>;

/**
 * A view as the fragment of an address, without `#`: only what is not as it is at first. The story in it is compressed;
 * `tooLong` says that it was left out.
 */
export async function writeHash(view: View): Promise<{hash: string; tooLong: boolean}> {
  const written = new URLSearchParams();
  if (view.tags.join() !== initialView.tags.join()) written.set('tags', view.tags.join(' '));
  for (const name of ['width', 'theme', 'lang', 'markup', 'script', 'headline'] as const)
    if (view[name] !== initialView[name]) written.set(name, view[name]);
  for (const [name, field] of Object.entries(flags)) if (view[field]) written.set(name, 'on');
  const writeAll = (prefix: string, values: Values) => {
    for (const [name, value] of Object.entries(values)) if (value) written.set(`${prefix}${name}`, value);
  };
  writeAll('', view.properties);
  for (const [tag, values] of Object.entries(view.attributes)) writeAll(`${tag}.`, values);
  for (const [tag, values] of Object.entries(view.parts)) writeAll(`${tag}::`, values);
  const rest = written.toString();
  if (!view.story) return {hash: rest, tooLong: false};
  written.set('story', await deflate(view.story));
  const hash = written.toString();
  return hash.length > longestLink ? {hash: rest, tooLong: true} : {hash, tooLong: false};
}

/** Reads what `writeHash` wrote, or anything else; what it does not understand stays as it is at first. */
export async function readHash(hash: string): Promise<View> {
  const written = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => written.get(name) ?? '';
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[], initial: Choice) =>
    choices.find((choice) => choice === written.get(name)) ?? initial;
  const isOn = (name: keyof typeof flags) => written.get(name) === 'on';
  const properties: Record<string, string> = {};
  const attributes: Record<string, Record<string, string>> = {};
  const parts: Record<string, Record<string, string>> = {};
  for (const [name, value] of written) {
    const [, tag = '', sign, own = ''] = /^([a-z]+-[a-z-]+)(\.|::)([a-z-]+)$/.exec(name) ?? [];
    if (name.startsWith('--')) properties[name] = value;
    else if (sign) ((sign === '.' ? attributes : parts)[tag] ??= {})[own] = value;
  }
  return {
    tags: written.has('tags') ? text('tags').split(/\s+/) : initialView.tags,
    ...{attributes, properties, parts},
    width: oneOf('width', widths, initialView.width),
    theme: oneOf('theme', themes, initialView.theme),
    markup: oneOf('markup', markups, initialView.markup),
    script: oneOf('script', ['module', 'classic'], initialView.script),
    lang: text('lang'),
    headline: text('headline'),
    rtl: isOn('rtl'),
    reducedMotion: isOn('motion'),
    hostile: isOn('hostile'),
    twice: isOn('twice'),
    noScript: isOn('noscript'),
    story: (await inflate(text('story'), mostPasted)) ?? '',
  };
}

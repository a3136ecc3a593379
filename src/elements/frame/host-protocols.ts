import {ask} from './messages.js';

/** One of the ways in which a host is told the height of the page in its frame, in CSS pixels. */
export interface HostProtocol {
  tell(height: number): unknown;
  /** Whether a message of the host asks for the height. */
  isAsking(data: unknown): boolean;
}

/**
 * The message that AMP resizes a frame by, so that pages which know that need no script of ours.
 * https://amp.dev/documentation/components/websites/amp-iframe#iframe-resizing
 */
export const embedSize: HostProtocol = {
  tell: (height) => ({sentinel: 'amp', type: 'embed-size', height}),
  isAsking: (data) => data === ask,
};

/**
 * WordPress appends a secret to the address of a frame, and hears only messages with it; it may ask by `ready`, and follows
 * a `link` of the frame's own host, since its sandbox lets none open.
 * https://github.com/WordPress/wordpress-develop/blob/6.5.5/src/js/_enqueues/wp/embed.js
 */
export function wordPress(hash: string): (HostProtocol & {link(href: string): unknown}) | undefined {
  const secret = /[#?&]secret=([a-z\d]{1,64})$/i.exec(hash)?.[1];
  if (!secret) return undefined;
  return {
    tell: (value) => ({message: 'height', value, secret}),
    isAsking: (data) => isRecord(data) && data.message === 'ready' && data.secret === secret,
    link: (value) => ({message: 'link', value, secret}),
  };
}

/**
 * pym.js names each of its frames in the address, and hears only messages with that name.
 * https://github.com/nprapps/pym.js
 */
export function pym(search: string): HostProtocol | undefined {
  const name = new URLSearchParams(search).get('childId');
  if (!name || !/^[\w-]{1,200}$/.test(name)) return undefined;
  const between = 'xPYMx';
  return {
    tell: (height) => ['pym', name, 'height', height].join(between),
    isAsking: (data) =>
      typeof data === 'string' && data.startsWith(`pym${between}${name}${between}width${between}`),
  };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

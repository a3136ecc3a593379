/**
 * The script of a page that shows stories in frames: gives every `<iframe data-story-frame>`, now and later, the height
 * that its page tells. Only the page of the frame's own `src` is heard, and only for that frame.
 */
import {ask, heightIn} from './messages.js';

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-story-frame]')];

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const frame = frames().find(({contentWindow}) => contentWindow && contentWindow === source);
  const height = frame && isOf(frame, origin) ? heightIn(data) : undefined;
  if (!frame || !height) return;
  const borders = frame.offsetHeight - frame.clientHeight;
  frame.style.boxSizing = 'border-box';
  frame.style.height = `${height + borders}px`;
});

/** In a sandbox a page is of no origin, unless that is allowed. */
function isOf(frame: HTMLIFrameElement, origin: string): boolean {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return sandboxed ? origin === 'null' : frame.src.startsWith(`${origin}/`);
}

for (const {contentWindow} of frames()) contentWindow?.postMessage(ask, '*');

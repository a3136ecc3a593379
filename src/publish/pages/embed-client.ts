/** The script of the page of snippets: tabs, Copy buttons, and which thing of the story is chosen; and the height of its frames. */
import {heightIn} from '../../elements/frame/messages.js';

for (const ways of document.querySelectorAll('.ways')) makeTabs(ways);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  button.hidden = false;
  button.onclick = () => copy(button);
}
markCurrent();
addEventListener('hashchange', markCurrent);
// From disk a page has no origin to tell it by, but it is in the frame.
addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  const height = heightIn(data);
  if (frame && height) frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
});

/** Makes the ways tabs, as in the ARIA Authoring Practices: arrow keys move, and show what they come to. */
function makeTabs(ways: Element) {
  const panels = [...ways.querySelectorAll<HTMLElement>(':scope > .way')];
  const list = document.createElement('div');
  list.role = 'tablist';
  list.ariaLabel = 'Ways to copy it';
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector('h4')!;
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.textContent = heading.textContent;
    heading.hidden = true;
    panel.role = 'tabpanel';
    panel.ariaLabel = heading.textContent;
    return tab;
  });
  const choose = (chosen: number, focus = true) => {
    for (const [index, tab] of tabs.entries()) {
      const isChosen = index === chosen;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      panels[index]!.hidden = !isChosen;
    }
    if (focus) tabs[chosen]!.focus();
  };
  for (const [index, tab] of tabs.entries()) {
    tab.onclick = () => choose(index);
    tab.onkeydown = (event) => {
      const last = tabs.length - 1;
      const to = {ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last}[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choose(to < 0 ? last : to > last ? 0 : to);
    };
  }
  list.append(...tabs);
  ways.prepend(list);
  choose(0, false);
}

/** Copies by the event of the browser’s own command: that works from disk, and for text and HTML at once. */
function copy(button: HTMLButtonElement) {
  const {copies = '', kind} = button.dataset;
  const source = document.getElementById(copies)!;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData!.setData('text/plain', kind === 'rich' ? source.innerText : source.textContent);
    if (kind === 'rich') event.clipboardData!.setData('text/html', source.innerHTML);
  };
  document.addEventListener('copy', put, {once: true});

  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  const words = button.textContent;
  button.textContent = done ? 'Copied' : 'Not copied: select it and copy';
  button.ariaLive = 'polite';
  if (done) setTimeout(() => (button.textContent = words), 2000);
}

function markCurrent() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
  const current = links.find(({hash}) => hash === location.hash) ?? links[0];
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
}

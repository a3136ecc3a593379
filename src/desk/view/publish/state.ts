import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';
import {isOfArticle} from '../../session/card.js';

/** What is left before the story can be published, each a step away. */
export function leftOpen(desk: DeskController) {
  const open = desk.queue.filter(({isDone}) => !isDone);
  return html`<p>Nothing can be copied yet: ${open.length} ${open.length === 1 ? 'thing is' : 'things are'} left to settle.</p>
    <ol class="left-open">
      ${open.map(
        (card) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                desk.go('settle');
                desk.open(card.key);
              }}
            >
              <b>${card.title}</b>
              <span lang=${isOfArticle(card) ? desk.lang : 'en'} dir="auto">${card.says}</span>
            </button>
          </li>`,
      )}
    </ol>`;
}

/** What the story holds, and that it stands on the words of its article. */
export function verdict(desk: DeskController) {
  const {items} = desk;
  const resting = items.filter(({passage}) => passage !== undefined);
  const found = resting.filter(({state}) => state === 'found');
  const {warnings = []} = desk.session?.compiled ?? {};
  const claims = warnings.filter(({kind}) => kind !== undefined).length;
  const counts = [
    counted('overview', 'point'),
    counted('keyPoints', 'key point'),
    counted('quotes', 'quote'),
    counted('timeline', 'event'),
  ];
  function counted(list: string, name: string) {
    const count = items.filter((item) => item.list === list).length;
    return count === 0 ? nothing : html`<span><b>${count}</b> ${name}${count === 1 ? '' : 's'}</span>`;
  }
  return html`<p class="verdict">
    ${counts}
    <span><b>${found.length} of ${resting.length}</b> found in the article, once each</span>
    <span>${claims === 0 ? 'no claim left open' : `${claims} claims kept on purpose`}</span>
  </p>`;
}

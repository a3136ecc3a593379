/**
 * Runs in the page when its tags show something: does what `body` says, which returns what to look at. That is looked at
 * until it is as `isSo` wants it, for ten seconds at most.
 */
export const look = (body, isSo = 'true') =>
  new Function(`return (async () => {
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const until = async (isSo) => { for (let times = 0; times < 200 && !(await isSo()); times++) await wait(50); };
    const tags = 'story-bundle, story-overview, key-points, quote-card, timeline-strip';
    const shows = ({shadowRoot}) => shadowRoot?.querySelector('[part], story-overview, slot');
    if (document.contentType === 'text/html') await until(() => [...document.querySelectorAll(tags)].every(shows));
    await wait(300);
    const see = await (async () => { ${body} })();
    let seen;
    const isSo = (seen) => ${isSo};
    await until(async () => isSo((seen = await see())));
    return seen;
  })()`);

import { leadLinksOut } from './links-out.js';
import { wordPress, embedSize, pym } from './host-protocols.js';

/**
 * The script of a page that is shown in a frame: tells the page around it how tall it is, at first, on every change and
 * when asked, in each way that the host may know; and leads links out of the frame. It speaks to the page right around
 * it and hears no other. A height is no secret, so it goes to whoever shows the frame.
 */
const root = document.documentElement;
if (parent !== window) {
    const host = wordPress(location.hash);
    const protocols = [embedSize, host, pym(location.search)].filter((each) => each !== undefined);
    const tellHeight = () => {
        const height = Math.ceil(root.getBoundingClientRect().height);
        for (const { tell } of protocols)
            parent.postMessage(tell(height), '*');
    };
    // A browser that draws nothing of a frame, such as one that WordPress hides until it is told a height, measures nothing either.
    tellHeight();
    addEventListener('load', tellHeight);
    new ResizeObserver(tellHeight).observe(root);
    addEventListener('message', ({ source, data }) => {
        if (source === parent && protocols.some(({ isAsking }) => isAsking(data)))
            tellHeight();
    });
    leadLinksOut(host?.link);
}

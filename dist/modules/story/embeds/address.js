import { linkUrl } from '../link-url.js';

/** An address that may be framed: encrypted, on the usual port, with nobody’s name and password in it. */
function plainAddress(address) {
    const safe = linkUrl(address);
    if (!safe)
        return undefined;
    const url = new URL(safe);
    return url.protocol === 'https:' && !url.port ? url : undefined;
}
/** The sites that providers keep their players and pictures on. */
const sites = /(?:^|\.)(?:youtube|youtube-nocookie|ytimg|vimeo|vimeocdn|soundcloud|sndcdn|datawrapper|dwcdn|openstreetmap|twimg|fbcdn|cdninstagram|tiktokcdn)\.(?:com|org|net|de)\.?$/;
/** Whether a picture is on the site of a provider, who would hear of every reader before they ask for anything. */
const isProvidersPicture = (address) => {
    const safe = linkUrl(address);
    return safe !== undefined && sites.test(new URL(safe).hostname);
};

export { isProvidersPicture, plainAddress };

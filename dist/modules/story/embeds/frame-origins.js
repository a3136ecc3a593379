import { playerOf } from './player.js';

/** The sites that readers of a story may ask to be framed, for the policy of the page that it is on. */
function frameOrigins({ timeline, quotes, url }) {
    const origins = [...timeline, ...quotes].flatMap(({ embed }) => {
        const player = embed && playerOf(embed.url, url);
        return player ? [new URL(player.frame).origin] : [];
    });
    return [...new Set(origins)].sort();
}

export { frameOrigins };

import { embedLabels } from '../../languages/embed-labels.js';
import { playerOf } from '../../story/embeds/player.js';
import { facts } from '../templates/facts.js';
import { nothing, html } from '../templates/html.js';
import { image } from '../templates/image.js';
import { link } from '../templates/link.js';

const actions = {
    video: 'playVideo',
    audio: 'playAudio',
    map: 'showMap',
    chart: 'showChart',
    page: 'showPage',
};
/**
 * What stands for something to play before it is: a picture of the story’s own, what it is, and who is asked for it, as a link to
 * it there. Of a site that is not framed it is a link with the name of its host and no more.
 */
function facade(story, { url, title, credit, image: picture }, own) {
    const player = playerOf(url, story.url);
    const { host } = new URL(url);
    // Its credit is no part of the link.
    const shown = picture ? image({ ...picture, credit: undefined }) : nothing;
    const say = (name, text = own(story, name) ?? embedLabels[name]) => own(story, name) || /^en\b/i.test(story.lang) ? text : html `<span lang="en" dir="ltr">${text}</span>`;
    const [before, after] = (own(story, 'fromProvider') ?? embedLabels.fromProvider).split('{}');
    const from = html `${say('fromProvider', before)}<bdi>${player?.provider ?? host}</bdi>${say('fromProvider', after)}`;
    if (!player)
        return html `<div part="embed">${shown}<p class="meta">${link(url, title ?? host)}</p>${facts([(title ?? credit) && from, credit, picture?.credit])}</div>`;
    const { kind } = player;
    const sign = kind === 'video' || kind === 'audio' ? html `<span aria-hidden="true">▶&#xFE0E; </span>` : nothing;
    const colon = title ? (own(story, 'colon') ?? ': ') : '';
    return html `<div part="embed"><a part="embed-open" href=${url} rel="noreferrer" data-close=${own(story, 'closeEmbed') ?? embedLabels.closeEmbed}>${shown}<span class="meta"><span>${sign}<b>${say(actions[kind])}</b>${colon}</span>${title ? html `<bdi>${title}</bdi>` : nothing}</span></a>${facts([from, credit, picture?.credit])}</div>`;
}

export { facade };

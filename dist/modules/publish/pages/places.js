import { escapeHtml } from '../../formats/html/escape.js';

const places = [
    {
        name: 'WordPress',
        does: 'A line of its own with the address becomes the frame, as tall as what is in it, up to 1,000 pixels: of a taller story ' +
            'the overview is framed. Readers without scripts, and feeds, have the headline with its link and three points.',
        tested: 'in WordPress 6.5, as a contributor',
    },
    {
        name: 'Drupal, Ghost, Notion',
        does: 'They ask for oEmbed, as their documents tell, where an address is pasted alone.',
    },
    {
        name: 'Slack, Teams, WhatsApp, Mastodon and others with cards',
        does: 'They read the Open Graph tags of the page for a card with headline, a line and the picture of the story.',
    },
    {
        name: 'Mail',
        does: 'The address stays a link. To have the words themselves in a mail, copy them as rich text.',
    },
];
/** What each place does with a pasted address, as the rows of a table; only what was tried says that it was. */
const placesTable = `<table>
<thead><tr><th scope="col">Place</th><th scope="col">What it does with the address</th><th scope="col">Tested</th></tr></thead>
<tbody>
${places.map(({ name, does, tested }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(does)}</td><td>${escapeHtml(tested ?? 'not tested')}</td></tr>`).join('\n')}
</tbody>
</table>`;

export { placesTable };

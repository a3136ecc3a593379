import { isByline } from '../common/byline.js';
import { isReleaseLabel, toldLabel } from '../common/release-label.js';
import { isSiteLabel } from '../common/site-labels.js';
import { inlineText } from '../../story/inline-text.js';

/** The blocks of a page without what only labels them: for the press, an advertisement, who wrote it where that is known. */
function withoutLabels(blocks, { hasByline, main, headline }, notes) {
    const site = [];
    const kept = blocks.filter((block) => {
        if (block.kind === 'quote' || block.kind === 'image')
            return true;
        const line = inlineText(block.text);
        if (isSiteLabel(line)) {
            site.push(line);
            return false;
        }
        if (block.kind !== 'heading')
            return true;
        if (isReleaseLabel(line))
            notes.push(toldLabel(line));
        // A heading that says who wrote it is no section, nor is one that has the headline behind what it belongs to.
        const beside = headline && line !== headline && main.includes(line) ? partsBeside(line, headline) : '';
        if (beside) {
            notes.push(`Words beside the headline were left out: “${beside}”.`);
            return false;
        }
        // The page’s own headline, where its data tell another, has been told already.
        const isOther = block.level === 1 && main.length === 1 && main[0] === line && notes.some((each) => each.endsWith(line));
        return !isOther && !isReleaseLabel(line) && !(hasByline && isByline(line));
    });
    if (site.length > 0)
        notes.push(`Labels of the site were left out: ${[...new Set(site)].map((each) => `“${each}”`).join(', ')}.`);
    return kept;
}
/** What a heading says before or behind the headline, if it has it so. */
const partsBeside = (line, headline) => line.startsWith(headline) || line.endsWith(headline) ? line.replace(headline, '').trim() : '';

export { withoutLabels };

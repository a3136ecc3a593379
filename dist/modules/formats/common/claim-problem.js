import { checkClaims } from '../../story/claims/check.js';
import { plain } from '../../story/claims/text/words.js';

const saidOf = {
    contradicted: 'is contradicted by the article',
    unsupported: 'is not borne out by the article',
    inferred: 'follows from the article',
};
/** What to do about a claim. */
const remedy = 'say what the article says, or write “allow: [{claim: …, because: …}]” on the item';
/** A claim as a problem at its place in a file; `lineOf` says where words of the article stand, 0 if that is not known. */
function claimProblem({ path, id, field, kind, grade, claim, reason, nearest }, file, at, lineOf) {
    return {
        ...{ file, line: at.line, column: at.column, path: `${path}.${field}` },
        reason: `the ${kind} “${cut(claim)}” ${saidOf[grade]}: ${reason}`,
        ...(grade !== 'inferred' && { remedy }),
        ...(nearest && { nearest: { line: lineOf(nearest), text: nearest } }),
        ...{ kind, grade, claim, id },
    };
}
/** The claims of a story, whose timeline is in the order of time; their paths are those of the file. */
function claimsInFileOrder(story, timeline) {
    const report = checkClaims(story);
    const named = (claim) => {
        const index = claim.path.startsWith('timeline[') ? timeline.indexOf(claim.id) : -1;
        return index === -1 ? claim : { ...claim, path: `timeline[${index}]` };
    };
    return { problems: report.problems.map(named), inferred: report.inferred.map(named) };
}
const cut = (words) => (words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words);
/** So much of a sentence is looked for in each line. */
const looked = 40;
/** Finds the line of a text in which words of it begin, whatever their typography; 0 where markup stands among them. */
function lineFinder(text) {
    let lines;
    return (words) => {
        // A footnote quotes the article as the front matter does.
        lines ??= text.split('\n').map((line) => (/^\[\^[^\]]+\]:/.test(line) ? '' : plain(line)));
        const wanted = words.trim().slice(0, looked);
        // The front matter quotes the article; the last line is the article's own.
        return lines.findLastIndex((line) => line.includes(wanted)) + 1;
    };
}

export { claimProblem, claimsInFileOrder, lineFinder };

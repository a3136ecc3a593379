import { c as counted } from './problem.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { i as inlineText, l as limits, r as reasonOf, m as matchLanguage } from './inline-text.js';
import { R as Refusal, i as isFields, F as Failure, r as readArgs, U as UsageError, o as orFail } from './command.js';
import { a as addEntries, r as rightStory } from './edit-front-matter.js';
import { s as storyText, c as readStoryText } from './read-story-file.js';
import { w as wordsToCompare, b as checkClaims } from './read.js';
import { n as nearest, j as locate, g as fold } from './locate.js';
import { DomUtils, parseDocument } from 'htmlparser2';
import { e as escapeMarkdown } from './markdown.js';
import { l as languages } from './all-languages.js';
import { b as readText } from './read-text.js';
import { w as writeAtomic } from './write-atomic.js';
import { spawn } from 'node:child_process';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const passage = v.pipe(text, v.description('Words of the article, copied sign by sign, that stand there once.'));
/** One item that a tool proposes. */
const ProposalSchema = v.variant('kind', [
    v.object({
        kind: v.literal('point'),
        text: v.pipe(line, v.description('One line of the overview, in words of your own that say no more than the passage.')),
        passage,
    }),
    v.object({
        kind: v.literal('quote'),
        text: v.pipe(text, v.description('Words that somebody says in the article, copied; […] for words left out.')),
        speaker: v.object({
            name: v.pipe(line, v.description('As the article names them beside the words.')),
            role: v.optional(line),
        }),
        passage: v.optional(passage),
    }),
    v.object({
        kind: v.literal('event'),
        title: line,
        when: v.optional(v.pipe(line, v.description('EDTF, as precise as the article and no more: 2031, 2031-03, 2031-03-02.'))),
        end: v.optional(line),
        status: v.optional(v.picklist(['happened', 'planned'])),
        text: v.optional(text),
        passage,
    }),
]);
const ReasonSchema = v.object({
    code: v.pipe(v.string(), v.description('malformed, markup, passage-missing, passage-ambiguous, passage-elsewhere, quote-differs, duplicate, or claim-number, claim-date, claim-name, claim-negation, claim-modality, claim-elision, claim-quote, claim-speaker')),
    message: v.string(),
    claim: v.optional(v.string()),
    nearest: v.optional(v.string()),
});
/** A proposal that came back, as it was written, and why. */
const RejectedSchema = v.object({ proposal: v.unknown(), reasons: v.array(ReasonSchema) });
const ItemSchema = v.object({ id: v.string(), text: v.string() });
/** What a tool reads on its standard input. */
const RequestSchema = v.object({
    version: v.literal(1),
    try: v.number(),
    task: v.string(),
    article: v.object({
        lang: v.string(),
        headline: v.string(),
        standfirst: v.optional(v.string()),
        published: v.optional(v.string()),
        sections: v.array(v.object({ heading: v.optional(v.string()), paragraphs: v.array(v.string()) })),
    }),
    items: v.pipe(v.object({ overview: v.array(ItemSchema), quotes: v.array(ItemSchema), timeline: v.array(ItemSchema) }), v.description('What the article has already, and what was accepted of earlier tries.')),
    rejected: v.array(RejectedSchema),
});
/** What a tool writes on its standard output. */
const AnswerSchema = v.object({ proposals: v.pipe(v.array(ProposalSchema), v.maxLength(200)) });
/** Request and answer as JSON Schema. */
const exchangeSchemas = () => ({
    request: toJsonSchema(RequestSchema, { errorMode: 'ignore' }),
    answer: toJsonSchema(AnswerSchema, { errorMode: 'ignore' }),
});
const task = 'Propose lines of the overview, quotes and events of the timeline for this article. Each rests on a passage: words of the article, copied. Say nothing that the passage does not say. Answer with JSON alone: {"proposals": […]}. “rejected” says what was wrong with earlier proposals; propose these anew or leave them out.';
/** What a tool is asked: the article, what it has already, and what came back. */
function requestOf(story, attempt, rejected) {
    const { lang, headline, standfirst, published, sections, overview, quotes, timeline } = story;
    const said = new Map(quotes.map(({ id, text: words, passage: place }) => [
        id,
        place ? `${place.prefix ?? ''}${place.exact}${place.suffix ?? ''}` : words,
    ]));
    const paragraphsOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        return block.type === 'quote' ? [said.get(block.quote) ?? ''] : [];
    };
    return {
        ...{ version: 1, try: attempt, task },
        article: {
            ...{ lang, headline, ...(standfirst && { standfirst }), ...(published && { published }) },
            sections: sections.map(({ heading, body }) => ({
                ...(heading && { heading }),
                paragraphs: body.flatMap(paragraphsOf),
            })),
        },
        items: {
            overview: overview.map(({ id, text: words }) => ({ id, text: inlineText(words) })),
            quotes: quotes.map(({ id, text: words }) => ({ id, text: words })),
            timeline: timeline.map(({ id, title }) => ({ id, text: title })),
        },
        rejected: [...rejected],
    };
}

/** The sentence that a line says more of than of the paragraph of its passage, if there is one. */
function betterPlace(line, { section, block, passage }, article) {
    const best = nearest(article, line);
    if (!best || (best.section === section && best.block === block))
        return undefined;
    const wanted = longWords(line);
    const shared = (text) => {
        const words = new Set(longWords(text));
        return wanted.filter((each) => words.has(each)).length;
    };
    const { prefix = '', exact, suffix = '' } = passage;
    const [here, there] = [shared(`${prefix}${exact}${suffix}`), shared(best.text)];
    return there > here && (here === 0 || there - here > 1) ? best.text : undefined;
}
/** Words that mean something, or signs of a script that writes no spaces. */
const longWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]{4,}/gu;
const longWords = (text) => [...new Set(wordsToCompare(text).match(longWord))];

const html = /<\/?[a-z][^>]*>/i;
/** Of Markdown links, pictures, footnotes, code, strong words, and what begins a heading, a list or a quote. */
const markdown = /\]\(|\[\^|`|\*\*|__|^\s*(?:#{1,6}|[-*+>])\s/;
/** Line breaks and other controls, and what turns the direction of words or stands between them without width. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** Takes a proposal into a story, or tells why not: its passage is found once, and it claims nothing that this does not say. */
function judge(written, story) {
    const read = v.safeParse(ProposalSchema, written);
    if (!read.success)
        return refuse('malformed', read.issues.slice(0, 3).map(reasonOf).join('; '));
    const proposal = read.output;
    if (textsOf(proposal).some((text) => html.test(text)) ||
        writtenIn(proposal).some((text) => markdown.test(text) || unseen.test(text)))
        return refuse('markup', 'it holds HTML, Markdown, a line break or signs that nobody sees; write words alone');
    if (textsOf(proposal).some((text) => text.trim() === ''))
        return refuse('malformed', 'it holds no words');
    const article = storyText({ ...story, standfirst: undefined });
    const wanted = proposal.passage ?? (proposal.kind === 'quote' ? proposal.text : '');
    const found = locate(article, { exact: wanted });
    if (!('passage' in found)) {
        const near = found.nearest?.text;
        if (found.reason === 'ambiguous')
            return refuse('passage-ambiguous', `the passage stands ${found.count} times in the article; take in more words`, near);
        return refuse('passage-missing', 'the passage is not in the article; copy its words', near);
    }
    if (proposal.kind === 'quote')
        return judgeQuote(proposal, found, article, story);
    const line = proposal.kind === 'point' ? proposal.text : proposal.title;
    const list = proposal.kind === 'point' ? 'overview' : 'timeline';
    const { passage } = found;
    const item = proposal.kind === 'point' ? { text: [line], passage } : eventOf(proposal, found);
    const exact = { ...proposal, passage: found.words };
    if (story[list].some((each) => textOf(each) === wordsToCompare(line)))
        return refuse('duplicate', 'the story has this line already');
    const elsewhere = betterPlace(line, found, article);
    if (elsewhere)
        return refuse('passage-elsewhere', 'the line is about other words of the article than its passage', elsewhere);
    return withClaims(exact, list, item, story);
}
/** Its words come from the article; those of the answer only say which. */
function judgeQuote(proposal, place, article, story) {
    const found = locate(article, { exact: proposal.text });
    if (!('passage' in found) || !fold(place.passage.exact).text.includes(fold(found.passage.exact).text))
        return refuse('quote-differs', 'the words of the quote are not those of the passage', place.words);
    const text = found.words;
    if (story.quotes.some((each) => wordsToCompare(each.text) === wordsToCompare(text)))
        return refuse('duplicate', 'the story has this quote already');
    const { role } = proposal.speaker;
    const { prefix = '', suffix = '' } = found.passage;
    if (role && !wordsToCompare(prefix + suffix).includes(wordsToCompare(role)))
        return refuse('claim-speaker', `the article does not say “${role}” beside the words`, prefix + suffix);
    const item = {
        kind: 'statement',
        text,
        speaker: proposal.speaker,
        passage: found.passage,
    };
    const told = { ...proposal, text, passage: found.words };
    return withClaims(told, 'quotes', item, story);
}
const eventOf = ({ title, when, end, status, text }, { passage }) => ({
    ...{ title, ...(when && { when }), ...(end && { end }), ...(status && { status }) },
    ...(text && { text: [text] }),
    passage,
});
/** Whether all claims of the new item are borne out, and no other item says something else because of it. */
function withClaims(proposal, list, item, before) {
    const count = before[list].length;
    const story = { ...before, [list]: [...before[list], { id: `proposed-${count}`, ...item }] };
    const path = `${list}[${count}]`;
    const known = new Set(checkClaims(before).problems.map(keyOf));
    let report;
    try {
        report = checkClaims(story);
    }
    catch (error) {
        return refuse('malformed', error instanceof Error ? error.message : String(error));
    }
    const { prefix = '', exact, suffix = '' } = item.passage;
    const paragraph = wordsToCompare(`${prefix}${exact}${suffix}`);
    // A number of another paragraph is mostly that of another thing.
    const elsewhere = report.inferred.filter(({ path: at, kind, nearest: near = '' }) => at === path && kind === 'number' && !paragraph.includes(wordsToCompare(near)));
    const told = [...report.problems.filter((claim) => !known.has(keyOf(claim))), ...elsewhere];
    return told.length ? { reasons: told.map(reasonOfClaim) } : { proposal, story };
}
const keyOf = ({ path, field, kind, claim }) => [path, field, kind, claim].join('\n');
const reasonOfClaim = ({ kind, claim, reason, nearest: near }) => ({
    code: `claim-${kind}`,
    message: `“${claim.slice(0, 200)}”: ${reason}`,
    claim,
    ...(near && { nearest: near }),
});
const refuse = (code, message, near) => ({
    reasons: [{ code, message, ...(near && { nearest: near }) }],
});
/** The texts that are not copied from the article. */
const writtenIn = ({ passage: _passage, ...proposal }) => Object.entries(proposal).flatMap(([key, text]) => typeof text === 'string' && !(key === 'text' && proposal.kind === 'quote') ? [text] : []);
const textsOf = (proposal) => Object.values(proposal).flatMap((each) => typeof each === 'string'
    ? [each]
    : typeof each === 'object'
        ? Object.values(each).filter((inner) => typeof inner === 'string')
        : []);
const textOf = (item) => wordsToCompare('title' in item ? item.title : inlineText(item.text));

/** No answer about one article is longer. */
const longestAnswer = 5_000_000;
const mostProposals = 200;
/** So many places are tried as the beginning of the answer in what stands around it. */
const mostTried = 100;
/**
 * The proposals that a tool answered with, whatever prose or markup stands around them. Each is still to be checked.
 * @throws {Refusal} where it is too long, or no such JSON is in it
 */
function readAnswer(text) {
    if (text.length > longestAnswer)
        throw new Refusal('too-long', 'the answer is longer than 5,000,000 characters');
    const proposals = proposalsIn(text) ?? (/&(?:quot|#34);/.test(text) ? proposalsIn(textOfHtml(text)) : undefined);
    if (!proposals)
        throw new Refusal('not-json', 'the answer holds no JSON of the form {"proposals": […]}; see “propose --schema”');
    if (proposals.length > mostProposals)
        throw new Refusal('too-long', `the answer holds ${proposals.length} proposals; 200 at most`);
    return proposals;
}
function proposalsIn(text) {
    const whole = proposalsOf(text.trim());
    if (whole)
        return whole;
    let [from, tried] = [0, 0];
    while (tried++ < mostTried) {
        const start = text.indexOf('{', from);
        if (start === -1)
            return undefined;
        const end = endOfObject(text, start);
        const found = end === undefined ? undefined : proposalsOf(text.slice(start, end));
        if (found)
            return found;
        from = start + 1;
    }
    return undefined;
}
function proposalsOf(json) {
    try {
        const data = JSON.parse(json);
        return isFields(data) && Array.isArray(data.proposals) ? data.proposals : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where an object of JSON ends; undefined where it does not. */
function endOfObject(text, start) {
    const signs = /["{}\\]/g;
    signs.lastIndex = start;
    let [depth, isString] = [0, false];
    for (let found = signs.exec(text); found; found = signs.exec(text)) {
        const [sign] = found;
        if (sign === '\\')
            signs.lastIndex++;
        else if (sign === '"')
            isString = !isString;
        else if (!isString) {
            depth += sign === '{' ? 1 : -1;
            if (depth === 0)
                return found.index + 1;
        }
    }
    return undefined;
}
const textOfHtml = (html) => DomUtils.textContent(parseDocument(html));

/** An article file with accepted proposals as items: points in its overview, each with a footnote; all else in its front matter. */
function writeItems(text, proposals, overview) {
    const points = proposals.filter((each) => each.kind === 'point');
    const quotes = proposals.flatMap((each) => {
        if (each.kind !== 'quote')
            return [];
        const { kind: _, passage, ...quote } = each;
        return [passage === quote.text ? quote : { ...quote, passage }];
    });
    const events = proposals.flatMap((each) => {
        if (each.kind !== 'event')
            return [];
        const { kind: _, text: words, ...event } = each;
        return [{ ...event, ...(words && { text: escapeMarkdown(words) }) }];
    });
    // From the end of the file to its start, so that no line moves before it is used.
    const withPoints = addPoints(text, points, overview);
    return addEntries(addEntries(withPoints, 'quotes', quotes), 'timeline', events);
}
function addPoints(text, points, { lang, lines: known }) {
    if (points.length === 0)
        return text;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const names = footnoteNames(text, points.length);
    const items = points.map((point, index) => `- ${escapeMarkdown(point.text)}[^${names[index]}]`);
    const notes = points.map(({ passage }, index) => `[^${names[index]}]: ${escapeMarkdown(passage)}`);
    const lines = text.trimEnd().split(/\r?\n/);
    const last = known.at(-1);
    if (last !== undefined) {
        let at = last;
        while (at < lines.length && lines[at].trim() !== '')
            at++;
        const [mark = '-'] = /^\s*[-*+]/.exec(lines[last - 1]) ?? [];
        lines.splice(at, 0, ...items.map((item) => item.replace(/^-/, mark)));
    }
    else {
        const label = languages[matchLanguage(lang)]?.labels.overview ?? 'Story Overview';
        const end = lines.indexOf('---', 1) + 1;
        const heading = lines.findIndex((line, index) => index >= end && line.startsWith('## '));
        lines.splice(heading === -1 ? lines.length : heading, 0, `## ${label}`, '', ...items, '');
    }
    return [...lines, '', ...notes.flatMap((note, index) => (index ? ['', note] : [note])), ''].join(newline);
}
function footnoteNames(text, count) {
    const names = [];
    for (let number = 1; names.length < count; number++)
        if (!text.includes(`[^proposed-${number}]`))
            names.push(`proposed-${number}`);
    return names;
}

/**
 * Asks a tool for items of an article and takes those in whose passage stands in the article once, and whose claims it bears
 * out; what did not pass is asked for anew, with reasons, up to `tries` times. Words of quotes are the article's. `ask` gives
 * the answer to a request, as text.
 * @throws {Refusal} where something is wrong with the article, or the last answer holds no proposals; what `ask` throws
 */
async function propose$1(text, file, ask, tries = 1) {
    const { story: before, overview } = readWhole(text, file);
    let story = before;
    const accepted = [];
    let rejected = [];
    for (let attempt = 1; attempt <= tries; attempt++) {
        const written = answered(await ask(requestOf(story, attempt, rejected)), attempt < tries);
        rejected = [];
        for (const proposal of written.proposals) {
            const judged = judge(proposal, story);
            if ('story' in judged) {
                story = judged.story;
                accepted.push(judged.proposal);
            }
            else if (!repeats(judged.reasons, attempt))
                rejected.push({ proposal, reasons: judged.reasons });
        }
        if (written.fault)
            rejected.push({ proposal: null, reasons: [written.fault] });
        if (rejected.length === 0)
            break;
    }
    if (accepted.length === 0)
        return { text, accepted, rejected };
    const changed = writeItems(text, accepted, overview);
    const { story: after } = readWhole(changed, file);
    if (sizeOf(after) !== sizeOf(before) + accepted.length)
        throw new Refusal('not-right', 'what was accepted cannot be written into it; it stays as it is');
    return { text: changed, accepted, rejected };
}
/** What is accepted already is often proposed once more. */
const repeats = (reasons, attempt) => attempt > 1 && reasons.every(({ code }) => code === 'duplicate');
/** The proposals of an answer; where it holds none and another try is left, what to tell of that. */
function answered(answer, mayAgain) {
    try {
        return { proposals: readAnswer(answer) };
    }
    catch (error) {
        if (!(error instanceof Refusal) || !mayAgain)
            throw error;
        return { proposals: [], fault: { code: error.code, message: error.message } };
    }
}
const sizeOf = ({ overview, quotes, timeline }) => overview.length + quotes.length + timeline.length;
function readWhole(text, file) {
    const { story, placeOf, data } = rightStory(text, file, 'nothing can be proposed for it');
    if (data !== undefined)
        throw new Refusal('not-right', 'it is a story; propose for the article (.md) that it is made of');
    const lines = story.overview.map((_, index) => placeOf(`overview[${index}]`).line);
    return { story, overview: { lang: story.lang, lines } };
}

/**
 * Runs a command of the user in a shell, gives it a text on its standard input and tells what it wrote on its standard output.
 * What it writes on its standard error is shown.
 * @throws {Failure} where it ends with an error, writes more than an answer holds, or takes longer than `seconds`
 */
async function runTool(command, input, { seconds, signal, stderr }) {
    // A group of its own, so that what the shell started ends with it.
    const isGroup = process.platform !== 'win32';
    const tool = spawn(command, { shell: true, detached: isGroup, stdio: 'pipe' });
    let [answer, why] = ['', ''];
    const stop = (reason) => {
        why ||= reason;
        try {
            if (isGroup && tool.pid)
                process.kill(-tool.pid, 'SIGKILL');
            else
                tool.kill('SIGKILL');
        }
        catch {
            // It has ended already.
        }
    };
    const timer = setTimeout(() => stop(`it did not end within ${seconds} seconds; --timeout gives it more`), seconds * 1000);
    const interrupt = () => stop('interrupted');
    signal.addEventListener('abort', interrupt);
    tool.stdout.setEncoding('utf8').on('data', (part) => {
        if (why)
            return;
        answer += part;
        if (answer.length > longestAnswer)
            stop('it wrote more than 5,000,000 characters');
    });
    tool.stderr.setEncoding('utf8').on('data', (part) => stderr.write(part));
    // A tool need not read what it is asked.
    tool.stdin.on('error', () => { });
    tool.stdin.end(input);
    const code = await new Promise((resolve) => {
        tool.once('error', ({ message }) => {
            why ||= message;
            resolve(null);
        });
        tool.once('close', resolve);
    });
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
    signal.throwIfAborted();
    if (why)
        throw new Failure(`${command}: ${why}`);
    if (code !== 0)
        throw new Failure(`${command}: it ended with ${code === null ? 'a signal' : `exit code ${code}`}`);
    return answer;
}

/** Takes proposals of any tool into an article file: those whose passage and claims the article bears out, and no others. */
const propose = {
    usage: `story-widgets propose <article.md> --from <answer.json>
story-widgets propose <article.md> --with "<command>" [--tries <number>] [--timeout <seconds>]
story-widgets propose --schema

Takes points, quotes and events that a tool proposes into the article, each only if its passage stands there once and the
article bears out what it claims. The words of quotes are copied from the article. The others come back as JSON on standard
output, with reasons: {version, accepted, rejected: [{proposal, reasons: [{code, message, claim?, nearest?}]}]}. With --with,
the command reads the request on its standard input, writes its answer on its standard output, and is asked anew for what came
back. Nothing else is run and no network is used. On any failure the file stays as it is. Exits 0 if nothing came back.

  --from <file>        the answer, {"proposals": […]}; - reads standard input
  --with <command>     asks this command
  --tries <number>     how often it is asked at most; 3 by default
  --timeout <seconds>  how long it may take each time; 60 by default
  --schema             prints request and answer as JSON Schema`,
    async run(args, io) {
        const options = {
            ...{ from: { type: 'string' }, with: { type: 'string' }, tries: { type: 'string' } },
            ...{ timeout: { type: 'string' }, schema: { type: 'boolean' } },
        };
        const { values, files } = readArgs(args, options, { minFiles: 0, maxFiles: 1 });
        if (values.schema) {
            io.stdout.write(`${JSON.stringify(exchangeSchemas(), null, 2)}\n`);
            return 0;
        }
        const [file] = files;
        if (file === undefined)
            throw new UsageError('no file is named');
        const { from, with: command } = values;
        if ((from === undefined) === (command === undefined))
            throw new UsageError('write either --from <answer.json> or --with "<command>"');
        const tries = wholeNumber('tries', values.tries, 3);
        const seconds = wholeNumber('timeout', values.timeout, 60);
        const text = await readStoryText(file);
        const answer = from === undefined ? undefined : await readText(from, io);
        const tool = { seconds, signal: io.signal, stderr: io.stderr };
        const result = await orFail(file, () => propose$1(text, file, (request) => answer ?? runTool(command, `${JSON.stringify(request)}\n`, tool), answer === undefined ? tries : 1));
        if (result.text !== text)
            writeAtomic([[file, result.text]]);
        const { accepted, rejected } = result;
        io.stdout.write(`${JSON.stringify({ version: 1, accepted, rejected }, null, 2)}\n`);
        io.stderr.write(`${file}: ${counted(accepted.length, 'proposal')} taken in, ${rejected.length} came back.\n`);
        return rejected.length ? 1 : 0;
    },
};
function wholeNumber(name, written, usual) {
    if (written === undefined)
        return usual;
    if (!/^[1-9]\d{0,3}$/.test(written))
        throw new UsageError(`--${name}: write a whole number, not “${written}”`);
    return Number(written);
}

export { propose };

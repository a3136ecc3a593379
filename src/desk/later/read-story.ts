import {parseStoryFile} from '../../check/check-text.js';
import {Refusal} from '../../formats/common/refusal.js';
import {kindOfText} from '../../formats/detect.js';
import type {ParsePage} from '../../formats/web-page/read.js';
import type {Story} from '../../story/story.js';

/**
 * The story that a published file holds: `story.json`, or a page or a snippet with the story’s data in it.
 * @throws {Refusal} where it holds none, or a story with a fault
 */
export async function readStory(text: string, parsePage: ParsePage): Promise<Story> {
  const data = kindOfText(text) === 'json' ? [text] : await storiesIn(text, parsePage);
  const [only] = data;
  if (only === undefined)
    throw new Refusal('format', 'no story is in it; give its article file, or its story.json');
  if (data.length > 1)
    throw new Refusal('format', `${data.length} stories are in it; give the story.json of one of them`);
  const {story, problems} = parseStoryFile(only, 'story.json', 'off');
  const [fault] = problems;
  if (!story || fault)
    throw new Refusal('format', `it is a story that has a fault: ${fault?.path} ${fault?.reason}`);
  return story;
}

/** The data that stands beside the elements of a page. */
async function storiesIn(html: string, parsePage: ParsePage): Promise<string[]> {
  const page = await parsePage(html);
  const texts = [...page.querySelectorAll('script[type="application/json"]')].map(
    ({textContent}) => textContent ?? '',
  );
  return texts.filter((text) => /"headline"\s*:/.test(text) && /"version"\s*:\s*1\b/.test(text));
}

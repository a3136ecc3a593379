import {toJsonSchema} from '@valibot/to-json-schema';
import type {JsonSchema} from '@valibot/to-json-schema';
import * as story from './story.js';

const date =
  String.raw`(?:Y-?[1-9]\d{4,14}|-?\d\d(?:\d\d|\dX|XX)(?:-(?:\d\d|XX)){0,2}` +
  String.raw`(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?))?)[?~%]?`;

/** The form of every text that `parseWhen` accepts. That the date exists, no pattern can say. */
const whenPattern = `^(?:${date}|(?:${date}|\\.\\.)?/(?:${date}|\\.\\.)?)$`;

const definitions = {
  When: story.WhenSchema,
  Passage: story.PassageSchema,
  Inline: story.InlineSchema,
  Image: story.ImageSchema,
  Embed: story.EmbedSchema,
  QuoteEmbed: story.QuoteEmbedSchema,
  Person: story.PersonSchema,
  Block: story.BlockSchema,
  Section: story.SectionSchema,
  Point: story.PointSchema,
  KeyPoint: story.KeyPointSchema,
  Quote: story.QuoteSchema,
  TimelineEvent: story.TimelineEventSchema,
  Correction: story.CorrectionSchema,
  Change: story.ChangeSchema,
  Reviewed: story.ReviewedSchema,
  Ai: story.AiSchema,
};

/** What `schema/` says in code and comments only, for editors that show it. */
const additions: Partial<Record<keyof typeof definitions, JsonSchema>> = {
  When: {
    description:
      'A date as precise as the article and no more: EDTF (ISO 8601-2), level 0 or 1. A time has its zone.',
    pattern: whenPattern,
    examples: [
      '2025',
      '2025-11',
      '2025-11-19',
      '2025-11-19T09:30+02:00',
      '2025-11~',
      '201X',
      '-0043',
      '2024/2025',
    ],
  },
  Passage: {
    description: 'The words of the article that an item rests on: a W3C TextQuoteSelector, and its section.',
  },
  Inline: {description: 'A piece of running text, with or without marks; never HTML.'},
  Image: {description: 'An image; alt says what it shows, and is empty for a decoration.'},
  Embed: {
    description:
      'A video, a recording, a map, a chart or a post elsewhere; its https address alone tells who provides it. Nothing is asked of them before the reader does.',
  },
  QuoteEmbed: {description: 'The same for a quote, which has no picture of it.'},
  Person: {description: 'One of those who wrote the article.'},
  Reviewed: {description: 'Who reviewed the items, when, and digests of the items as they were then.'},
  Block: {
    description:
      'One piece of a section, in the order of the article; quote is the id of an entry of quotes.',
  },
  Section: {description: 'One section of the article.'},
  Point: {description: 'One line of the overview that the article opens with.'},
  KeyPoint: {description: 'One takeaway; section is the id of the section that it sums up.'},
  Quote: {
    description:
      'Words of a person or a document; of kind pull, words of the article itself, which need no speaker.',
    anyOf: [{properties: {kind: {const: 'pull'}}}, {required: ['speaker']}],
  },
  TimelineEvent: {description: 'One entry of the timeline; quote is the id of the quote that reports it.'},
  Ai: {
    description: 'How AI had a part in the story: a digital source type of IPTC, and the publisher’s words.',
  },
  Correction: {description: 'What was corrected and when; affects are the ids of the items that it changed.'},
  Change: {
    description:
      'What became of an item, or of a field of the head, in the edition of that `updated`: build writes it.',
  },
};

/**
 * The JSON Schema (draft 2020-12) of the document that a publisher writes. `parseStory` is kinder than a
 * validator: it drops the bad item where a validator refuses the whole.
 */
export function storyJsonSchema(): object {
  const {
    $schema,
    $defs = {},
    ...schema
  } = toJsonSchema(story.StorySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // JSON Schema cannot express checks that are functions; `additions` has what it can say of them.
    errorMode: 'ignore',
    definitions,
    overrideAction: ({valibotAction, jsonSchema}) =>
      // Patterns of JSON Schema have no `i` flag, so both cases are spelt out.
      valibotAction.type === 'regex'
        ? {...jsonSchema, pattern: String(jsonSchema.pattern).replaceAll('a-z', 'A-Za-z')}
        : undefined,
  });
  for (const [name, addition] of Object.entries(additions))
    $defs[name] = {...($defs[name] as JsonSchema), ...addition};
  return {$schema, title: 'Story', description: 'A news story as story-widgets show it.', ...schema, $defs};
}

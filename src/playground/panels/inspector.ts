import type {StoryDocument} from '../../story/story.js';
import type {ElementFacts} from '../view/facts.js';
import {cssPropertiesOf} from '../view/facts.js';
import type {View} from '../view/view.js';
import {attributesPanel} from './attributes-panel.js';
import {panel} from './fields.js';
import {pagePanel} from './page-panel.js';
import {partsPanel} from './parts-panel.js';
import {propertiesPanel} from './properties-panel.js';
import {widgetsPanel} from './widgets-panel.js';

type Change = (change: (view: View) => Partial<View>) => void;

/** All settings beside the preview, a panel for each kind; those of a tag show while the tag is on the page. */
export function inspector(
  elements: readonly ElementFacts[],
  change: Change,
  outline: (selector: string) => void,
) {
  const widgets = widgetsPanel(elements, (tags) => change(() => ({tags})));
  const page = pagePanel((part) => change(() => part));
  const properties = propertiesPanel(cssPropertiesOf(elements), (name, value) =>
    change((view) => ({properties: {...view.properties, [name]: value}})),
  );
  const changeOfTag = (kind: 'attributes' | 'parts', tag: string, name: string, value: string) =>
    change((view) => ({[kind]: {...view[kind], [tag]: {...view[kind][tag], [name]: value}}}));
  const tags = elements.map((element) => ({
    tag: element.tag,
    attributes: attributesPanel(element, (name, value) =>
      changeOfTag('attributes', element.tag, name, value),
    ),
    parts: partsPanel(element, (name, value) => changeOfTag('parts', element.tag, name, value), outline),
  }));
  const attributes = panel('Attributes', {}, ...tags.map((each) => each.attributes.element));
  const parts = panel('Parts', {}, ...tags.map((each) => each.parts.element));
  return {
    elements: [widgets.element, page.element, attributes.element, properties.element, parts.element],
    set(view: View, {quotes = []}: StoryDocument) {
      widgets.set(view);
      page.set(view);
      properties.set(view);
      const suggestions = (name: string) =>
        name === 'quote' ? quotes.map(({id}) => id) : name === 'loading' ? ['lazy'] : [];
      for (const {tag, attributes, parts} of tags) {
        const isHidden = !view.tags.includes(tag);
        attributes.element.hidden = isHidden;
        parts.element.hidden = isHidden;
        attributes.set(view, suggestions);
        parts.set(view);
      }
      attributes.count(countOf(view, view.attributes));
      parts.count(countOf(view, view.parts));
    },
  };
}

const countOf = ({tags}: View, values: View['parts']) =>
  tags.reduce((sum, tag) => sum + Object.keys(values[tag] ?? {}).length, 0);

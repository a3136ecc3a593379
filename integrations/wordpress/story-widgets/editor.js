/** The blocks in the editor: an address to paste or a story to pick, and what the server makes of it. */
(({apiFetch, blockEditor, blocks, components, element, i18n, serverSideRender: ServerSideRender}) => {
  const {createElement: el, Fragment, useEffect, useState} = element;
  const {__} = i18n;
  const {Disabled, Placeholder, SelectControl, TextControl, PanelBody} = components;
  const titles = {
    'story-bundle': __('Story: all of it', 'story-widgets'),
    'story-overview': __('Story: overview', 'story-widgets'),
    'key-points': __('Story: key points', 'story-widgets'),
    'quote-card': __('Story: quote', 'story-widgets'),
    'timeline-strip': __('Story: timeline', 'story-widgets'),
  };

  /** The stories of all sources; asked for once. */
  let asked;
  const useStories = () => {
    const [stories, setStories] = useState([]);
    useEffect(() => {
      asked ??= apiFetch({path: '/story-widgets/v1/stories'}).catch(() => []);
      asked.then(setStories);
    }, []);
    return stories;
  };

  const fields = (tag, stories, {address, quote}, setAttributes) => [
    stories.length > 0 &&
      el(SelectControl, {
        key: 'story',
        label: __('Pick a story', 'story-widgets'),
        value: stories.some((each) => each.address === address) ? address : '',
        options: [
          {label: '–', value: ''},
          ...stories.map(({headline, address}) => ({label: headline, value: address})),
        ],
        onChange: (address) => setAttributes({address}),
      }),
    el(TextControl, {
      key: 'address',
      label: __('Or paste its address', 'story-widgets'),
      type: 'url',
      value: address,
      onChange: (address) => setAttributes({address}),
    }),
    tag === 'quote-card' &&
      el(TextControl, {
        key: 'quote',
        label: __('Id of the quote, as embed.html names it; without it, the first', 'story-widgets'),
        value: quote,
        onChange: (quote) => setAttributes({quote}),
      }),
  ];

  for (const [tag, title] of Object.entries(titles))
    blocks.registerBlockType(`story-widgets/${tag}`, {
      apiVersion: 3,
      title,
      category: 'embed',
      icon: 'media-document',
      attributes: {address: {type: 'string', default: ''}, quote: {type: 'string', default: ''}},
      supports: {html: false},
      edit: ({attributes, setAttributes}) => {
        const props = blockEditor.useBlockProps();
        const all = fields(tag, useStories(), attributes, setAttributes);
        if (!attributes.address) return el('div', props, el(Placeholder, {label: title}, ...all));
        return el(
          Fragment,
          null,
          el(blockEditor.InspectorControls, null, el(PanelBody, {title}, ...all)),
          el(
            'div',
            props,
            el(Disabled, null, el(ServerSideRender, {block: `story-widgets/${tag}`, attributes})),
          ),
        );
      },
      save: () => null,
    });
})(globalThis.wp);

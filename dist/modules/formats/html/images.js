import { inlineText } from '../../story/inline-text.js';
import '../../story/story.js';
import { limits } from '../../story/schema/limits.js';

/** The picture of an `<img>` at a full address. */
function imageOf({ alt = '', width = '', height = '' }, url) {
    const size = { width: Number(width), height: Number(height) };
    const isSized = Object.values(size).every((side) => Number.isInteger(side) && side > 0);
    return { url, alt: alt.trim().slice(0, limits.text), ...(isSized && size) };
}
/** A picture has no caption; its words stand for the alternative text where there is none. */
function takeCaption(image, text, lose) {
    const words = inlineText(text);
    if (image.alt === '') {
        image.alt = words;
        lose('a picture’s caption: taken for the text for those who do not see it, which is missing');
    }
    else if (words !== image.alt)
        lose(`a picture’s caption: ${words.slice(0, 200)}`);
}

export { imageOf, takeCaption };

/**
 * Scrolls the page to the words of a passage and marks them, without loading it again; where they are not found, or
 * the browser cannot mark text (developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API), the link is followed.
 */
export declare function showPassage(link: HTMLAnchorElement): void;

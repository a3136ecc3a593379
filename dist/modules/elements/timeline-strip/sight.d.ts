/** Which of some elements are on screen or near it; `onChange` is told when that changes. */
export interface Sight {
    watch(element: HTMLElement): void;
    has(element: HTMLElement): boolean;
}
/**
 * Listens to the browser's own events for `content-visibility: auto`, which it looks at in every frame anyway; where there are
 * none, an IntersectionObserver watches.
 */
export declare function watchSight(onChange: () => void): Sight;

/** Which of some elements are on screen or near it; `onChange` is told when that changes. */
export interface Sight {
    watch(element: HTMLElement): void;
    has(element: HTMLElement): boolean;
}
/**
 * Watches elements of `content-visibility: auto`, which the browser itself looks at in every frame, and tells; where it does
 * not tell, an observer looks too.
 */
export declare function watchSight(onChange: () => void): Sight;

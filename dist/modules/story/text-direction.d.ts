/**
 * The writing direction of a BCP 47 language tag: that of its script subtag, else of its language's usual
 * script.
 */
export declare function textDirection(lang: string): 'ltr' | 'rtl';

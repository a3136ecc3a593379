/**
 * Takes the reader past a widget, to the place at its end, unless they went on while this was loaded. It is a stop of the
 * Tab key only while the reader is there: from one that is never a stop, Chromium starts the widget over.
 */
export declare function skipPast(button: HTMLElement): void;

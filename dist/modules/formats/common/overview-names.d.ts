/** Whether two headings read the same, whatever their case and a colon at the end. */
export declare function isSameHeading(one: string, other: string, lang: string): boolean;
/** Whether a heading of an article in `lang` is the overview's, where nobody says otherwise. */
export declare function isOverviewName(heading: string, lang: string): boolean;

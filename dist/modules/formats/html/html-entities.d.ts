/** The text of HTML's character references; one that is not known stays as it is written. */
export declare function decodeEntities(text: string): string;

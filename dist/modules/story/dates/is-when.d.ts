/** Whether a text is a date of EDTF, and one that exists. */
export declare function isWhen(text: string): boolean;

/** How bytes write text: as a byte order mark says, as the zeros between Latin letters show, or as a web page declares. */
export declare function encodingOf(bytes: Uint8Array): string;

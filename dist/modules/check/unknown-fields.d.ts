/** A field that no story has, and the one that was probably meant. */
export interface UnknownField {
    path: string;
    nearest?: string;
}
/**
 * The fields of a story document that widgets ignore, in its order. Of a document of a later version none is known to be
 * wrong: a minor version may have more fields than these.
 */
export declare function unknownFields(document: unknown): UnknownField[];

/** What a claim is about. */
export type ClaimKind = 'number' | 'date' | 'name' | 'negation' | 'modality' | 'elision' | 'quote' | 'speaker';
/**
 * How a claim stands to the article. `contradicted`: another value of the same kind stands where it should;
 * `unsupported`: the article does not say it; `inferred`: it follows from what the article says elsewhere.
 */
export type ClaimGrade = 'contradicted' | 'unsupported' | 'inferred';
/** A claim of an item that its passage does not make in the same words. */
export interface Finding {
    kind: ClaimKind;
    grade: ClaimGrade;
    /** The words of the item that claim it. */
    claim: string;
    /** What is to be said of it, in a clause. */
    reason: string;
    /** The words of the article that come nearest. */
    nearest?: string | undefined;
}
/** A finding, and where in the story it is. */
export interface Claim extends Finding {
    /** The item: `overview[0]`. */
    path: string;
    id: string;
    /** The field of the item: `text`. */
    field: string;
}

/** Something that a conversion could not carry. */
export interface Loss {
    /** Where it stood in what was converted, such as `events[2].background`. */
    field: string;
    reason: string;
}
/** Takes down what a conversion leaves behind, each field once. */
export declare class Losses {
    #private;
    add(field: string, reason: string): void;
    /** Notes each of `fields` that `from` has. */
    unless(from: object, path: string, fields: Record<string, string>): void;
    /** Notes each field of `rest`, what nobody asked for, in which something is written. */
    others(rest: object, path: string, reason?: string): void;
    list(): Loss[];
}

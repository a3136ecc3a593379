/** Who said something, and when, as the line under a quote tells it. */
export interface Attribution {
    name: string;
    role?: string;
    /** With its @. */
    handle?: string;
    /** In EDTF, not yet checked. */
    said?: string;
    /** What looks like a date, and cannot be read as one. */
    unread?: string;
}
/** Whether a line can say who said something; much longer than a name, a role and a date it is speech itself. */
export declare const isAttribution: (line: string) => boolean;
/**
 * Reads a line such as `— Belle & MrB (@bellewitch66) November 20, 2025` or `-- Jane Doe, mayor, 3 May 2024`:
 * name, handle or role, date, all but the name optional.
 */
export declare function parseAttribution(line: string, lang: string): Attribution;

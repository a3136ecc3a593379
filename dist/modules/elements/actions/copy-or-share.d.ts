/**
 * Copies a quote with its attribution and a link to its passage, and says so on the button for a while; or hands it to
 * the device's share sheet.
 */
export declare function copyOrShare(button: HTMLButtonElement): Promise<void>;
/** In a frame whose page did not allow it the clipboard, the old command still takes what the reader asked for. */
export declare function copy(text: string): Promise<void>;

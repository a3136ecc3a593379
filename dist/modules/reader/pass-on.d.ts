/**
 * Copies a quote with its attribution and a link to its passage, and says so on the button for a while; or hands it to
 * the device's share sheet.
 */
export declare function passOn(button: HTMLButtonElement): Promise<void>;

/** The field of a file beside the button that opens it. */
export const fileInput = (button: EventTarget | null) =>
  (button as Element).parentElement!.querySelector<HTMLInputElement>('input[type=file]');

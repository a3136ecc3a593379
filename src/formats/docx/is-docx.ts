import {zipDirectory} from './zip-directory.js';

/** Whether bytes are a document of Word (.docx), by what its archive holds. */
export const isDocx = (bytes: Uint8Array): boolean =>
  zipDirectory(bytes)?.some(({name}) => name === 'word/document.xml') ?? false;

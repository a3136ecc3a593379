import { zipDirectory } from './zip-directory.js';

/** Whether bytes are a document of Word (.docx), by what its archive holds. */
const isDocx = (bytes) => zipDirectory(bytes)?.some(({ name }) => name === 'word/document.xml') ?? false;

export { isDocx };

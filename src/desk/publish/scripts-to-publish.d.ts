/** What the build hands over: the scripts of this package that a publisher’s own server needs, and their version. */
declare module 'scripts-to-publish' {
  export const shared: import('../../publish/build/folder.js').SharedFiles;
  export const version: string;
}

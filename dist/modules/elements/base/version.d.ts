/** The version of the library; a check holds it equal to that of package.json. */
export declare const version = "0.1.0";
/** Whether a tag may be defined. The first definition stays; if it is not of this version, the page's author is told once. */
export declare function canDefine(tag: string): boolean;

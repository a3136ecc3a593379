/** The files of a project of that name, with an example that is plainly made up. */
export declare function newProject(name: string): Record<string, string>;

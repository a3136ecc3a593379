/** An article file as a folder has it. */
export interface FileEdition {
  text: string;
  /** Tells one edition from another. */
  digest: string;
}

/** What a folder answers: `changed` where the file is not as its writer knows it, `refused` with a reason in words. */
export type Written = {digest: string} | {changed: true} | {refused: string};

/**
 * A folder with article files that this page may read and write. What it cannot read is not taken for absent: `list` and `read`
 * reject with a {@link Refusal} then, whose message says why and what to do.
 */
export interface ArticleFolder {
  readonly name: string;
  /** Tells it from other folders of the same name, as far as that can be told. */
  readonly id: string;
  /** The names of its article files. */
  list(): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(name: string): Promise<FileEdition | undefined>;
  /** @param before the digest of the file as its writer knows it; undefined for one that is new */
  write(name: string, text: string, before: string | undefined): Promise<Written>;
}

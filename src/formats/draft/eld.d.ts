/** The package types its main entry alone, which loads its tables later. */
declare module 'eld/extrasmall' {
  export const eld: {
    /** ISO 639-1; an empty text where nothing is like any language. */
    detect(text: string): {language: string; isReliable(): boolean};
  };
}

/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
const guess = '?? ';

export { guess };

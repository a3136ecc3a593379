/** What the page of the desk has in place of checks and words that it has no room for; its script for publishing has them. */
const nothing = (): [] => [];

const no = (): boolean => false;

export const exchangedThings = (): undefined => undefined;
export {no as areDeniedContraries, no as isAsGoodAs, no as isCountry};
export {
  nothing as checkClock,
  nothing as checkRelative,
  nothing as checkContraries,
  nothing as checkRanks,
  nothing as checkWordInPlace,
};

const resamples = 2_000;

export const median = (values) => quantile(values, 0.5);

/** The value below which a part of the values lies, by linear interpolation. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** The median of measurements, with its 95 % interval by the percentile bootstrap. */
export function estimate(values) {
  const medians = resample(values.length, (picks) => median(picks.map((pick) => values[pick])));
  return {value: median(values), low: quantile(medians, 0.025), high: quantile(medians, 0.975)};
}

/** How many times as much as `base`, of two series measured in turn: whole rounds are drawn, since noise comes in spells. */
export function ratio(values, base) {
  const of = (picks) => median(picks.map((pick) => values[pick])) / median(picks.map((pick) => base[pick]));
  const ratios = resample(Math.min(values.length, base.length), of);
  return {value: median(values) / median(base), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975)};
}

function resample(length, of) {
  const random = randomFrom(1);
  return Array.from({length: resamples}, () => of(Array.from({length}, () => Math.floor(random() * length))));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32), so that a report follows from its measurements. */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs in the page: scrolls on, a hundred pixels a frame for a second and a half, and gives how long the frames took, in ms. */
export async function scrollFrames(scrolled) {
  const {find} = window.bench;
  const element = new Function('find', `return ${scrolled}`)(find);
  const frame = () => new Promise(requestAnimationFrame);
  const sideways = element.scrollWidth > element.clientWidth;
  const frames = [];
  let before = await frame();
  for (let count = 0; count < 90; count++) {
    element.scrollBy(sideways ? {left: 100} : {top: 100});
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}

/** Runs in the page: goes on by one event, three times, and gives how long each took until it was painted, in ms. */
export async function stepTimes(step) {
  const go = new Function(step);
  window.steps = 0;
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const times = [];
  for (let count = 0; count < 3; count++) {
    const before = performance.now();
    go();
    times.push((await painted()) - before);
  }
  return times;
}

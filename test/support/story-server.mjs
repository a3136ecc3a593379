import {Readable} from 'node:stream';

/**
 * Middleware for tests of loading: answers under `/story-server/` as badly as a query asks, and counts.
 *
 * `?id=x` names the address in the counts; `delay` waits milliseconds first; `status` answers with it; `fail=n` answers
 * 503 to the first n requests; `body` is `story` (default), `html`, `endless` or `hanging`; `headline` names the story.
 * `/story-server/count?id=x` tells `{requests, aborted, headers}`.
 */
export function storyServer() {
  const counts = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/story-server/')) return next();
    const {
      id = '',
      delay = 0,
      status = 200,
      fail = 0,
      body = 'story',
      headline = 'From the server',
    } = context.query;
    const count = counts.get(id) ?? {requests: 0, aborted: 0, headers: {}};
    counts.set(id, count);
    if (context.path.endsWith('/count')) return void (context.body = count);

    count.requests++;
    count.headers = context.headers;
    let ended = false;
    context.res.on('close', () => {
      if (!ended && !context.res.writableFinished) count.aborted++;
    });
    const wait = body === 'hanging' ? 60_000 : Number(delay);
    for (const end = Date.now() + wait; Date.now() < end && !context.res.closed;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    context.set('access-control-allow-origin', '*');
    // The test runner's server lets browsers cache every answer for an hour; `vary: *` makes them ask again.
    context.set('vary', '*');
    context.status = count.requests <= Number(fail) ? 503 : Number(status);
    if (body === 'html') return void (context.body = '<!doctype html><p>Log in</p>');
    if (body === 'endless') return void (context.body = endless());
    ended = true;
    context.body = {version: 1, id: 'served', lang: 'en', headline: `${headline}`, updated: '2031-03-02'};
  };
}

/** Megabytes of white space, which JSON allows, until the reader has had enough. */
function endless() {
  return Readable.from(
    (async function* () {
      for (let chunk = 0; chunk < 600; chunk++) yield ' '.repeat(100_000);
    })(),
  );
}

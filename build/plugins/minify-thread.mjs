import {minify} from 'terser';

/** A thread of minify.mjs: shrinks one script. */
export default async function shrink({code, options}) {
  const result = await minify(code, options);
  return result.code;
}

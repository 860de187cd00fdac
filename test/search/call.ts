/** Call a function with arguments that do not compile, as JavaScript can. */
export function call(ask: (...given: never[]) => unknown, ...given: unknown[]): unknown {
  return Reflect.apply(ask, undefined, given);
}

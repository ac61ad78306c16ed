// Lets through what a person did, and nothing that a script made up (promise 9).

/** A handler that acts on trusted events only. */
export function onTrusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

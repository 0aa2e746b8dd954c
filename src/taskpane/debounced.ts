/** Calls a function once some time has passed without another call; `cancel` forgets a call that waits. */
export function debounced(
  act: () => void,
  patience: number,
): { readonly call: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(act, patience);
    },
    cancel: () => clearTimeout(timer),
  };
}

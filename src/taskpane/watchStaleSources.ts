import { debounced } from './debounced';

/** How long after the last change of a cell the figures are held against the model: people type in bursts. */
const patience = 1500;

/** Tells a listener how many figures that the model follows have changed since the last run, now and later; the answer ends that. */
export function watchStaleSources(tell: (count: number) => void): () => void {
  let isOver = false;
  let stop: (() => Promise<void>) | null = null;
  const look = async (): Promise<void> => {
    const { staleSources } = await import('../usecases/staleSources');
    const stale = isOver ? null : await staleSources();
    // Another look, or a run, tells what stands against it; a banner is no place for that.
    if (stale?.ok === true && !isOver) tell(stale.value.length);
  };
  const later = debounced(() => void look(), patience);
  const begin = async (): Promise<void> => {
    const { followSources } = await import('../usecases/followSources');
    const following = isOver ? null : await followSources(later.call);
    if (following?.ok !== true || following.value === null) {
      if (!isOver) tell(0);
      return;
    }
    stop = following.value;
    if (isOver) await stop();
    else await look();
  };
  void begin();
  return () => {
    isOver = true;
    later.cancel();
    void stop?.();
  };
}

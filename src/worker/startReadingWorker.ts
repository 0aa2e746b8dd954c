/** Starts the worker that reads source files. The build makes its script a file of its own beside the page's. */
export function startReadingWorker(): Worker {
  return new Worker(/* webpackChunkName: "reading-worker" */ new URL('./readingWorker.ts', import.meta.url));
}

// Starts the preview: the embedded host first, since the pane's frame looks for it, then the page.
import { createIronCalculator } from '../host/calculation/createIronCalculator';
import { loadIronCalc } from '../host/calculation/loadIronCalc';
import { createHost } from '../host/createHost';
import type { FunctionMetadata } from '../host/calculation/calculator';
import './previewWindow';
import { renderPreview } from './renderPreview';

async function start(): Promise<void> {
  const place = document.getElementById('preview');
  if (place === null) throw new Error('The page has no element "preview".');
  const [ironCalc, metadata] = await Promise.all([
    loadIronCalc(fetch(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url))),
    fetch('functions.json').then(response => response.json() as Promise<{ functions: readonly FunctionMetadata[] }>),
  ]);
  const host = createHost({
    createCalculator: createIronCalculator(ironCalc),
    functions: metadata.functions,
    namespace: 'HJW',
  });
  window.hjwHost = host;
  renderPreview(place, host);
}

void start();

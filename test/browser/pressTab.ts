import assert from 'node:assert/strict';
import type { OpenPreview } from './openPage';

/** What the keyboard is at: its label, or else its text. */
export function focused({ paneFrame }: OpenPreview): Promise<string> {
  return paneFrame.evaluate<string>(`(() => {
    const element = document.activeElement;
    const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.map(id => document.getElementById(id)?.textContent).join(' ');
    const label = element?.getAttribute('aria-label') || named || element?.labels?.[0]?.textContent;
    return label || element?.textContent || '';
  })()`);
}

/** Presses Tab until the keyboard is at something of that name. */
export async function tabTo(preview: OpenPreview, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(preview))) return;
    await preview.page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${String(name)}`);
}

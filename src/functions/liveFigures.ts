import type { NamedFigure } from '../excel/readNamedFigures';
import { readNamedFigures, watchCells } from '../excel/readNamedFigures';
import { describeIssue } from '../issue/describeIssue';
import type { Result } from '../issue/issue';

/** A figure of the model as it is now, or why it cannot be read. */
export type LiveFigure =
  { readonly ok: true; readonly value: NamedFigure } | { readonly ok: false; readonly message: string };

/** Where figures come from, and how one learns that they may have changed. */
export interface FigureSource {
  readonly read: (names: readonly string[]) => Promise<Result<ReadonlyMap<string, NamedFigure>>>;
  readonly watch: (changed: () => void) => Promise<Result<() => Promise<void>>>;
}

/** Tells worksheet functions of the model's figures, at once and whenever one becomes another. */
export interface LiveFigures {
  /** Follows the figure of a defined name of the workbook; the answer ends it. */
  follow(name: string, tell: (figure: LiveFigure) => void): () => void;
}

interface Follower {
  readonly name: string;
  readonly tell: (figure: LiveFigure) => void;
  told?: LiveFigure;
}

/**
 * Makes figures that any number of functions can follow for the price of one: all that is followed is read in one visit,
 * after the cells of the workbook changed, and however often they did so since the visit before.
 */
export function createLiveFigures(source: FigureSource): LiveFigures {
  const followers = new Set<Follower>();
  let isVisiting = false;
  let isStale = false;
  let watch: Promise<Result<() => Promise<void>>> | undefined;

  function refresh(): void {
    isStale = true;
    if (isVisiting) return;
    isVisiting = true;
    // In a turn of its own, so that functions called together share the visit.
    setTimeout(() => void visit());
  }

  async function visit(): Promise<void> {
    try {
      while (isStale && followers.size > 0) {
        isStale = false;
        const read = await source.read([...new Set([...followers].map(({ name }) => name))]);
        for (const follower of followers) tell(follower, read);
      }
    } finally {
      isVisiting = false;
    }
  }

  /** A follower who came during the visit is not in it, and has asked for another. */
  function tell(follower: Follower, read: Result<ReadonlyMap<string, NamedFigure>>): void {
    const value = read.ok ? read.value.get(follower.name) : undefined;
    if (read.ok && value === undefined) return;
    const figure: LiveFigure =
      value === undefined ? { ok: false, message: read.issues.map(describeIssue).join(' ') } : { ok: true, value };
    if (follower.told !== undefined && isSame(follower.told, figure)) return;
    follower.told = figure;
    follower.tell(figure);
  }

  async function stopWatching(): Promise<void> {
    const watching = await watch;
    if (followers.size > 0 || watching === undefined) return;
    watch = undefined;
    if (watching.ok) await watching.value();
  }

  return {
    follow(name, tellFigure) {
      const follower: Follower = { name, tell: tellFigure };
      followers.add(follower);
      watch ??= source.watch(refresh);
      refresh();
      return () => {
        followers.delete(follower);
        if (followers.size === 0) void stopWatching();
      };
    },
  };
}

function isSame(one: LiveFigure, other: LiveFigure): boolean {
  if (one.ok && other.ok) return one.value === other.value;
  return !one.ok && !other.ok && one.message === other.message;
}

/** The figures of the workbook that the add-in is open in, shared by all its functions. */
export const liveFigures = createLiveFigures({ read: readNamedFigures, watch: watchCells });

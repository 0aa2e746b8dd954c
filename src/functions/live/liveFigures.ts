import type { NamedFigures } from '../../excel/readNamedFigures';
import { readNamedFigures, watchCells } from '../../excel/readNamedFigures';
import { describeIssue } from '../../issue/describeIssue';
import type { Result } from '../../issue/issue';
import type { LiveAnswer } from './liveAnswer';
import { isSameAnswer } from './liveAnswer';

/** The cells of the workbook's names, by name; null where there is no such name. */
export type Figures = ReadonlyMap<string, NamedFigures | null>;

/** What a worksheet function wants to know: the names to read, and what it answers from their cells. */
export interface Question {
  readonly names: readonly string[];
  readonly answer: (figures: Figures) => LiveAnswer;
}

/** Where figures come from, and how one learns that they may have changed. */
export interface FigureSource {
  readonly read: (names: readonly string[]) => Promise<Result<Figures>>;
  readonly watch: (changed: () => void) => Promise<Result<() => Promise<void>>>;
}

/** Tells worksheet functions of the model's figures, at once and whenever an answer becomes another. */
export interface LiveFigures {
  /** Answers a question until the answer to this is called. */
  follow(question: Question, tell: (answer: LiveAnswer) => void): () => void;
}

interface Follower {
  readonly question: Question;
  readonly tell: (answer: LiveAnswer) => void;
  told?: LiveAnswer;
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
        const read = await source.read([...new Set([...followers].flatMap(({ question }) => question.names))]);
        for (const follower of followers) tell(follower, read);
      }
    } finally {
      isVisiting = false;
    }
  }

  /** A follower who came during the visit is not in it, and has asked for another. */
  function tell(follower: Follower, read: Result<Figures>): void {
    const { names, answer: answerFrom } = follower.question;
    if (read.ok && !names.every(name => read.value.has(name))) return;
    const answer: LiveAnswer = read.ok
      ? answerFrom(read.value)
      : { kind: 'none', message: read.issues.map(describeIssue).join(' ') };
    if (follower.told !== undefined && isSameAnswer(follower.told, answer)) return;
    follower.told = answer;
    follower.tell(answer);
  }

  async function stopWatching(): Promise<void> {
    const watching = await watch;
    if (followers.size > 0 || watching === undefined) return;
    watch = undefined;
    if (watching.ok) await watching.value();
  }

  return {
    follow(question, tellAnswer) {
      const follower: Follower = { question, tell: tellAnswer };
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

/** The figures of the workbook that the add-in is open in, shared by all its functions. */
export const liveFigures = createLiveFigures({ read: readNamedFigures, watch: watchCells });

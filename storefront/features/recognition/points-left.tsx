import { Plural } from "@lingui/react/macro";
import type { RecognitionView } from "./load-recognition.server";

/** What one of the reader's people can spend, and what of it runs out next. */
export function PointsLeft({ spendable, expiring }: Pick<RecognitionView["people"][number], "spendable" | "expiring">) {
  return (
    <>
      <p className="mt-1">
        <Plural value={spendable} one="# point to spend" other="# points to spend" />
      </p>
      {expiring && <RunsOut {...expiring} />}
    </>
  );
}

function RunsOut({ points, on, date }: { points: number; on: string; date: string }) {
  return (
    <p className="mt-1 text-sm text-ochre-text">
      <time dateTime={on}>
        <Plural value={points} one={`# point runs out on ${date}`} other={`# points run out on ${date}`} />
      </time>
    </p>
  );
}

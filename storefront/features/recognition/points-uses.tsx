import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { RecognitionView } from "./load-recognition.server";

type Use = RecognitionView["uses"][number];

/** Where the reader's points went, and which of them came back. */
export function PointsUses({ uses }: Pick<RecognitionView, "uses">) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="heading-2">
        <Trans>What your points were used for</Trans>
      </h2>
      {uses.length === 0 ? (
        <p className="mt-3 text-quiet">
          <Trans>Nothing yet. What you spend, what comes back and what runs out appears here.</Trans>
        </p>
      ) : (
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {uses.map((use, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: several may come back at one moment, and none moves.
              key={`${use.at} ${index}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5 wrap-anywhere"
            >
              <span className="min-w-0">
                <What kind={use.kind} title={use.title} />{" "}
                <time dateTime={use.at} className="text-sm text-quiet">
                  {use.date}
                </time>
              </span>
              <Amount kind={use.kind} points={use.points} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function What({ kind, title }: Pick<Use, "kind" | "title">) {
  const { t } = useLingui();
  const thing = title ?? t`A thing that has left the shop`;
  if (kind === "expired") return <Trans>Ran out</Trans>;
  if (kind === "returned") return <Trans>Came back: {thing}</Trans>;
  return <Trans>Spent on: {thing}</Trans>;
}

function Amount({ kind, points }: Pick<Use, "kind" | "points">) {
  return (
    <strong className="tabular-nums whitespace-nowrap">
      {kind === "returned" ? (
        <Plural value={points} one="+# point" other="+# points" />
      ) : (
        <Plural value={points} one="−# point" other="−# points" />
      )}
    </strong>
  );
}

import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type Moment, momentHere } from "~/lib/moments";
import { useShop } from "~/lib/reader/shop-context";
import { shownSeconds, spokenMinutes, timeParts } from "~/lib/time-left";

/** On the region's clock in the page as it comes, on the reader's own once a script can ask for it. */
export function ClockTime({ moment: { at, text } }: { moment: Moment }) {
  const { locale } = useShop();
  const [here, setHere] = useState<string>();
  useEffect(() => setHere(momentHere(at, new Date(), locale)), [at, locale]);
  return (
    <time dateTime={at} className="font-semibold">
      {here ?? text}
    </time>
  );
}

/** Seconds while they matter, whole minutes before; undefined until a script runs. */
const useSecondsLeft = ({ at, leftSeconds }: Moment, onEnd: () => void): number | undefined => {
  const [left, setLeft] = useState<number>();
  const end = useRef(onEnd);
  end.current = onEnd;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment starts a new count
  useEffect(() => {
    // The second that has begun is counted to its end, so that the server is asked when it is over and not before.
    const deadline = performance.now() + (leftSeconds + 1) * 1000;
    const tick = () => {
      const seconds = Math.max(0, Math.round((deadline - performance.now()) / 1000));
      setLeft(shownSeconds(seconds));
      if (seconds > 0) return;
      clearInterval(timer);
      end.current();
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [at, leftSeconds]);
  return left;
};

/** What was so already when the page came needs no announcement. */
const useSpokenMinutes = (left: number | undefined): number | undefined => {
  const mark = left === undefined ? undefined : spokenMinutes(left);
  const first = useRef<{ mark: number | undefined }>(undefined);
  if (left !== undefined) first.current ??= { mark };
  return first.current && mark !== first.current.mark ? mark : undefined;
};

/** How long something is still kept. Without scripts there is nothing: the time of day beside it says it all. */
export function TimeLeft({ moment }: { moment: Moment }) {
  const navigate = useNavigate();
  // The same page once more: the server says what is true now.
  const left = useSecondsLeft(moment, () =>
    navigate({ search: window.location.search }, { replace: true, preventScrollReset: true }),
  );
  const spoken = useSpokenMinutes(left);
  if (left === undefined) return null;
  const { hours, minutes, seconds } = timeParts(left);
  return (
    <>
      <span aria-hidden="true" className="whitespace-nowrap tabular-nums">
        {hours > 0 ? (
          <Trans>
            ({hours} h {minutes} min left)
          </Trans>
        ) : (
          <Trans>
            ({minutes}:{seconds} left)
          </Trans>
        )}
      </span>
      <span className="sr-only" aria-live="polite">
        {spoken !== undefined && <Plural value={spoken} one="One minute left." other="# minutes left." />}
      </span>
    </>
  );
}

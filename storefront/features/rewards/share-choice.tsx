import { Trans } from "@lingui/react/macro";
import { useId } from "react";

/** Off unless it is wished for, and it says what everybody would see before it is ticked. */
export function ShareChoice({ isTicked }: { isTicked: boolean }) {
  const hintId = useId();
  return (
    <div>
      <label className="check-row">
        <input type="checkbox" name="share" value="1" defaultChecked={isTicked} aria-describedby={hintId} />
        <Trans>Make a page of my thanks that I can share</Trans>
      </label>
      <p id={hintId} className="field-hint">
        <Trans>
          Everybody with its address sees your name, what we thank you for, our message and what you got; no size, no
          address, no price. You can take it down at any time.
        </Trans>
      </p>
    </div>
  );
}

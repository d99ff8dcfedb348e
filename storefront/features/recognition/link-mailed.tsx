import { Trans } from "@lingui/react/macro";

/** What waits to be claimed opens by its link alone, which is not shown here: whoever got hold of an account gets nothing. */
export function LinkMailed() {
  return (
    <p className="text-sm text-quiet">
      <Trans>The link that claims it was sent by mail.</Trans>
    </p>
  );
}

import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";

/** Whoever has no account has the link: it opens no form any more, and is still theirs. */
export function TakeDown() {
  return (
    <Form method="post" className="border-t border-line pt-5">
      <p className="text-quiet">
        <Trans>Did you make a page of your thanks that you can share? With this link you can take it down.</Trans>
      </p>
      <button type="submit" name="intent" value="take_down" className="button mt-3">
        <Trans>Take the page down</Trans>
      </button>
    </Form>
  );
}

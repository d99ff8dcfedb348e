import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { RecognitionView } from "./load-recognition.server";

/** A page of this reward for everybody, made and taken down by whoever it thanks. */
export function RewardSharing({ reward }: { reward: RecognitionView["rewards"][number] }) {
  const { t } = useLingui();
  const { language } = useShop();
  const isSending = useNavigation().state !== "idle";
  const { id, isShared } = reward;
  const name = reward.program || t`Your reward`;
  return (
    <Form method="post" preventScrollReset className="border-t border-line pt-4">
      <input type="hidden" name="reward_id" value={id} />
      <p className="text-sm text-quiet">
        {isShared ? (
          <Trans>Everybody with its address sees a page of these thanks.</Trans>
        ) : (
          <Trans>
            You can make a page of it: everybody with its address sees your name, what we thank you for, our message and
            what you got; no size, no address, no price.
          </Trans>
        )}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <button
          type="submit"
          name="sharing"
          value={isShared ? "off" : "on"}
          className="button"
          aria-label={isShared ? t`Take the page down: ${name}` : t`Make a page to share: ${name}`}
          aria-disabled={isSending}
          onClick={(event) => {
            if (isSending) event.preventDefault();
          }}
        >
          {isShared ? <Trans>Take the page down</Trans> : <Trans>Make a page to share</Trans>}
        </button>
        {isShared && (
          <Link to={urls.thanks(language, id)} className="text-link">
            <Trans>Open the page</Trans>
          </Link>
        )}
      </p>
    </Form>
  );
}

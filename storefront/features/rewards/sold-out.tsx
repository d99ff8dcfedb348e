import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { Notice } from "~/components/buying/notice";
import { isSoldOut } from "./form-fields";
import { ItemFrame, ItemTitle } from "./item-choice";
import type { ClaimView } from "./types";

/** While one thing of it is wholly sold out nothing is sent: all of it goes into one parcel. */
export function SoldOut({ view: { items, isWaiting } }: { view: ClaimView }) {
  return (
    <section className="card grid gap-6 p-5 sm:p-8" aria-labelledby="yours">
      <h2 id="yours" className="heading-2">
        <Trans>This is for you</Trans>
      </h2>
      {items.map((item) => (
        <ItemFrame key={item.id} item={item}>
          <ItemTitle item={item} />
          <p className={`stock-dot ${isSoldOut(item) ? "stock-out" : ""}`}>
            {isSoldOut(item) ? <Trans>Sold out at the moment</Trans> : <Trans>In stock</Trans>}
          </p>
        </ItemFrame>
      ))}
      {isWaiting ? (
        <Notice>
          <Trans>
            You are on our list: as soon as there is some again we write to you, and your reward does not run out
            meanwhile.
          </Trans>
        </Notice>
      ) : (
        <WaitForm />
      )}
    </section>
  );
}

function WaitForm() {
  return (
    <Form method="post" className="grid justify-items-start gap-4" preventScrollReset>
      <p className="text-lg">
        <Trans>
          Not all of it is there right now, so it cannot be sent yet. Wait for it, and we write to you as soon as there
          is some again; until then your reward does not run out, and afterwards you have as much time as before.
        </Trans>
      </p>
      <label className="check-row">
        <input type="checkbox" name="accepts_substitute" value="1" />
        <Trans>Something else would do as well: you may offer me another thing instead</Trans>
      </label>
      <button type="submit" name="intent" value="wait" className="button button-primary px-8 text-lg">
        <Trans>Wait for it</Trans>
      </button>
    </Form>
  );
}

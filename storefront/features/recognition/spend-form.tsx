import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { FieldFrame, fieldId } from "~/components/buying/form-field";
import type { RedemptionRequest } from "../../../plugins/community/src/types/points";
import type { RecognitionView } from "./load-recognition.server";

interface Props {
  offer: RecognitionView["offers"][number];
  /** Each of them has enough. */
  payers: RecognitionView["people"];
  /** What was tried and refused. */
  redemption: RedemptionRequest | undefined;
}

/** Asks once more, also without scripts. */
export function SpendForm({ offer: { id, title, points, redemptionKey }, payers, redemption }: Props) {
  const isSending = useNavigation().state !== "idle";
  return (
    <details className="mt-3" open={redemption !== undefined || undefined}>
      <summary className="button w-fit">
        <Plural value={points} one="Spend # point" other="Spend # points" />
        <span className="sr-only"> · {title}</span>
      </summary>
      <Form method="post" noValidate className="mt-3 grid gap-3">
        <input type="hidden" name="intent" value="redeem" />
        {/* The key of what was tried already is kept: it may have been spent, and the answer got lost. */}
        <input
          type="hidden"
          name="redemption_key"
          value={redemption?.redemption_key || redemptionKey}
          autoComplete="off"
        />
        <input type="hidden" name="redeemable_id" value={id} />
        <input type="hidden" name="points" value={points} autoComplete="off" />
        <Payer offerId={id} payers={payers} chosen={redemption?.contributor_id} />
        <p>
          <Plural
            value={points}
            one={`Spend # point on “${title}”? It comes back if you do not claim it.`}
            other={`Spend # points on “${title}”? They come back if you do not claim it.`}
          />
        </p>
        <p>
          <button
            type="submit"
            className="button button-primary"
            aria-disabled={isSending}
            onClick={(event) => {
              if (isSending) event.preventDefault();
            }}
          >
            {isSending ? <Trans>One moment …</Trans> : <Trans>Yes, spend them</Trans>}
          </button>
        </p>
      </Form>
    </details>
  );
}

interface PayerProps extends Pick<Props, "payers"> {
  offerId: string;
  chosen: string | undefined;
}

/** Whose points: asked only where several people of the account have enough. */
function Payer({ offerId, payers, chosen }: PayerProps) {
  const { t } = useLingui();
  const [first, ...others] = payers;
  if (others.length === 0) return <input type="hidden" name="contributor_id" value={first?.id ?? ""} />;
  const key = `${offerId}-contributor`;
  return (
    <FieldFrame name={key} label={t`Whose points?`} className="max-w-md">
      <select
        id={fieldId(key)}
        name="contributor_id"
        className="field"
        defaultValue={payers.some(({ id }) => id === chosen) ? chosen : first?.id}
      >
        {payers.map(({ id, name, spendable: points }) => (
          <option key={id} value={id}>
            {`${name} · ${t`${plural(points, { one: "# point", other: "# points" })}`}`}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

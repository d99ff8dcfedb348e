import { Trans, useLingui } from "@lingui/react/macro";
import type { AgreementView } from "./load-agreement.server";
import { Reason } from "./reason";
import { eventWords, stateWords } from "./words";

type MoveView = AgreementView["moves"][number];

function Actor({ actor }: { actor: MoveView["actor"] }) {
  if (actor === "partner") return <Trans>by you</Trans>;
  return actor === "admin" ? <Trans>by us</Trans> : <Trans>by itself</Trans>;
}

/** Every move with who made it and why; both sides read the same list. */
export function History({ view: { moves, signatures } }: { view: AgreementView }) {
  const { i18n } = useLingui();
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="history">
      <h2 id="history" className="heading-2">
        <Trans>What has happened</Trans>
      </h2>
      <ol className="mt-3 grid gap-3">
        {moves.map(({ key, to, event, actor, reason, at }) => (
          <li key={key} className="grid gap-x-6 sm:grid-cols-[15rem_1fr]">
            <span className="text-sm text-quiet sm:pt-0.5">{at}</span>
            <span>
              <span className="font-medium">{i18n._(event ? eventWords[event] : stateWords[to])}</span>{" "}
              <Actor actor={actor} />
              {reason && (
                <span className="block text-quiet">
                  <Reason reason={reason} actor={actor} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {signatures.length > 0 && (
        <ul className="mt-5 space-y-1 border-t border-line pt-4">
          {signatures.map(({ side, revision, typed_name, role, at }) => (
            <li key={`${side} ${revision}`}>
              {side === "partner" ? (
                <Trans>
                  {typed_name}, {role}, signed revision {revision} for you on {at}
                </Trans>
              ) : (
                <Trans>
                  {typed_name}, {role}, signed revision {revision} for us on {at}
                </Trans>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

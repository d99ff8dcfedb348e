import { Trans } from "@lingui/react/macro";
import { ClockTime } from "~/components/buying/time-left";
import type { ClaimView } from "./types";

/** Whom it thanks, in whose words, for what, and until when it can be claimed. */
export function Thanks({ view }: { view: ClaimView }) {
  const { name, program, message, contributions, isWaiting, until } = view;
  return (
    <header className="max-w-3xl">
      {program && <p className="eyebrow">{program}</p>}
      <h1 className="heading-1 mt-1 break-words">
        <Trans>Thank you, {name}</Trans>
      </h1>
      {message && (
        <blockquote
          className="mt-5 border-s-4 border-ochre ps-5 text-xl leading-relaxed whitespace-pre-line"
          dir="auto"
        >
          {message}
        </blockquote>
      )}
      {!isWaiting && (
        <p className="mt-5 text-lg">
          <Trans>
            What is below is yours. It costs nothing, you need no account, and it can be claimed until{" "}
            <ClockTime moment={until} />.
          </Trans>
        </p>
      )}
      <Work contributions={contributions} />
    </header>
  );
}

function Work({ contributions }: Pick<ClaimView, "contributions">) {
  if (contributions.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="work">
      <h2 id="work" className="heading-3">
        <Trans>What we thank you for</Trans>
      </h2>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {contributions.map(({ key, title, link, at, date }) => (
          <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-0 break-words" dir="auto">
              {link ? (
                <a href={link} rel="nofollow noopener noreferrer" className="text-link">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
            <time dateTime={at} className="text-sm text-quiet">
              {date}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

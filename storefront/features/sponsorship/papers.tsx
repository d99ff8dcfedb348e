import { Trans, useLingui } from "@lingui/react/macro";
import type { PaperView } from "./papers-view.server";
import { languageWords, paperWords } from "./words";

function Paper({ paper }: { paper: PaperView }) {
  const { i18n } = useLingui();
  const { kind, locale, number, revision, madeAt, isCurrent, href } = paper;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
      <p>
        <a href={href} download className="text-link">
          {i18n._(paperWords[kind])} {number ?? <Trans>revision {revision}</Trans>}
        </a>{" "}
        <span className="text-sm text-quiet">PDF · {i18n._(languageWords[locale])}</span>
      </p>
      <p className="text-sm text-quiet">
        {madeAt}
        {!isCurrent && (
          <>
            {" · "}
            <Trans>replaced by another</Trans>
          </>
        )}
      </p>
    </li>
  );
}

/** What was signed, invoiced and paid, on paper. */
export function Papers({ papers }: { papers: readonly PaperView[] }) {
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="papers">
      <h2 id="papers" className="heading-2">
        <Trans>Documents</Trans>
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {papers.map((paper) => (
          <Paper key={paper.id} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

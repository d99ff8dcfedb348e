import type { Language, Locale } from "~/config/languages";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";

/** Every document in both languages; those of the reader's own first, and what holds before what was replaced. */
export const papersView = (
  { documents, invoices }: AgreementDetailAnswer,
  language: Language,
  locale: Locale,
  clock: (at: string) => string | undefined,
) =>
  documents
    .map((paper) => ({
      id: paper.id,
      kind: paper.kind,
      locale: paper.locale,
      revision: paper.revision,
      number: invoices.find(({ id }) => id === paper.subject_id)?.number,
      href: `/${language}/papers/documents/${paper.id}.pdf`,
      madeAt: clock(paper.made_at),
      isCurrent: paper.superseded_at === null,
    }))
    .sort((one, other) => rank(one, locale) - rank(other, locale));

const rank = (paper: { locale: string; isCurrent: boolean }, locale: Locale): number =>
  (paper.isCurrent ? 0 : 2) + (paper.locale === locale ? 0 : 1);

export type PaperView = ReturnType<typeof papersView>[number];

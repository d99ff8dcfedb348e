import {
  type BenefitDraft,
  type CatalogueDraft,
  handleOf,
  type ImportNote,
  NO_ASSETS_NO_LIMITS,
  numberedHandle,
  type ProgramDraft,
  priceOf,
  type TierDraft,
} from "./catalogue-draft";

/**
 * Decides what the published sponsorship levels of foundations become (the format of Punderthings/fossfoundation, Apache-2.0):
 * a foundation is a program, a level a tier. A level's benefits are free words under a heading; each different wording is a
 * benefit of its own. A logo that is simply shown is a logo placement; all other words are kept as text.
 */
interface Level {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly amountCurrency?: string;
  readonly amountvaries?: string;
  readonly amountVaries?: string;
  readonly benefits?: Readonly<Record<string, string>>;
  readonly sponsors?: readonly string[];
}

export interface Foundation {
  readonly identifier: string;
  readonly commonName: string;
  readonly sponsorurl?: string;
  readonly levelurl?: string;
  readonly levels: readonly Level[];
}

const NOT_A_PROMISE = /^(no)?$/i;
const LOGO_SHOWN = /^(yes\b|logo display|featured prominently)/i;

export function readFoundationLevels(foundations: readonly Foundation[]): CatalogueDraft {
  const notes: ImportNote[] = [];
  return { programs: foundations.map((foundation) => programOf(foundation, notes)), notes };
}

function programOf(foundation: Foundation, notes: ImportNote[]): ProgramDraft {
  const benefits = new Map<string, BenefitDraft>();
  const tiers = foundation.levels.map((level, index): TierDraft => {
    const row = `${foundation.identifier}/${level.name}`;
    const priceMinor = priceOf(level.amount, level.amountCurrency ?? "usd");
    if (Object.keys(priceMinor).length === 0)
      notes.push({ row, code: "price_on_request", message: `The price is given as "${level.amount}"` });
    return {
      handle: numberedHandle(handleOf(foundation.identifier), index + 1, handleOf(level.name)),
      name: level.name,
      priceMinor,
      priceNote: level.amountvaries ?? level.amountVaries ?? null,
      isAdvertised: true,
      logoWidth: null,
      benefits: promisesOf(level).map(([heading, words]) => {
        const key = `${heading}: ${words}`;
        const known = benefits.get(key) ?? benefitOf(heading, words, benefits.size + 1);
        if (!benefits.has(key)) {
          benefits.set(key, known);
          if (known.kind === "text")
            notes.push({ row, code: "kept_as_text", message: `${heading}: ${words}`.slice(0, 300) });
        }
        return { benefit: known.handle, quantity: 1 };
      }),
      sponsors: level.sponsors ?? [],
    };
  });
  return {
    handle: handleOf(foundation.identifier),
    name: foundation.commonName,
    year: null,
    links: [...new Set([foundation.sponsorurl, foundation.levelurl].filter((link) => link !== undefined))],
    sections: [...new Set([...benefits.values()].map(({ section }) => section as string))],
    benefits: [...benefits.values()],
    tiers,
  };
}

const promisesOf = ({ benefits = {} }: Level): [heading: string, words: string][] =>
  Object.entries(benefits)
    .map(([heading, words]): [string, string] => [heading, words.trim()])
    .filter(([, words]) => !NOT_A_PROMISE.test(words));

function benefitOf(section: string, words: string, number: number): BenefitDraft {
  const isLogo = section === "logo" && LOGO_SHOWN.test(words);
  const isPlain = /^yes$/i.test(words);
  return {
    ...NO_ASSETS_NO_LIMITS,
    handle: numberedHandle(number, handleOf(isPlain ? section : words)),
    kind: isLogo ? "logo_placement" : "text",
    section,
    name: isPlain ? section : words,
    description: "",
    settings: isLogo ? { place: "sponsors" } : {},
  };
}

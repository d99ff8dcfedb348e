import type { SponsorsView } from "./load-sponsors.server";
import { Matrix } from "./matrix";
import type { ProgramView } from "./program-view.server";
import { SponsorWall } from "./sponsor-wall";
import { TierCard } from "./tier-card";
import { WhatItFunds } from "./what-it-funds";

export interface ProgramProps {
  program: ProgramView;
  words: SponsorsView["words"];
}

export function Program({ program, words }: ProgramProps) {
  const { handle, paper, name, summary, dates, payBy, tiers } = program;
  const parts: { id: string; name: string; className?: string }[] = [
    { id: `${handle}-tiers`, name: words.tiers },
    ...(tiers.length > 0 ? [{ id: `${handle}-compare`, name: words.compare, className: "chip matrix-part" }] : []),
    { id: `${handle}-funds`, name: words.funds },
    { id: `${handle}-wall`, name: words.wall },
  ];
  return (
    <article className="mt-12" aria-labelledby={handle}>
      <header className="season-band">
        {dates && <p className="eyebrow">{dates}</p>}
        <h2 id={handle} className="heading-1">
          {name}
        </h2>
        <p className="max-w-2xl text-lg">{summary}</p>
        <nav aria-label={`${words.onThisPage}: ${name}`} className="season-links">
          <a href={paper} className="chip" download>
            {words.pdf}
          </a>
          {parts.map((part) => (
            <a key={part.id} href={`#${part.id}`} className={part.className ?? "chip"}>
              {part.name}
            </a>
          ))}
        </nav>
      </header>
      <section className="mt-12" aria-labelledby={`${handle}-tiers`}>
        <h3 id={`${handle}-tiers`} className="heading-2">
          {words.tiers}
        </h3>
        {payBy && tiers.length > 0 && <p className="mt-2 text-quiet">{payBy}</p>}
        {tiers.length === 0 && <p className="mt-2 text-quiet">{words.noTiers}</p>}
        <ul className="tier-grid mt-6">
          {tiers.map((tier) => (
            <li key={tier.id} className="card tier-card">
              <TierCard tier={tier} words={words} />
            </li>
          ))}
        </ul>
      </section>
      {tiers.length > 0 && <Matrix program={program} words={words} />}
      <WhatItFunds program={program} words={words} />
      <SponsorWall program={program} words={words} />
    </article>
  );
}

import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { SponsorsView } from "./load-sponsors.server";
import { Program } from "./program";

export function SponsorsPage({ view: { words, programs } }: { view: SponsorsView }) {
  const { language } = useShop();
  const isEmpty = programs.length === 0;
  return (
    <div className="page-width py-8 md:py-14">
      <header className="max-w-3xl">
        <h1 className="heading-1">{words.title}</h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">{words.lead}</p>
      </header>
      {programs.map((program) => (
        <Program key={program.handle} program={program} words={words} />
      ))}
      <section
        className="contact card mt-16 grid max-w-3xl justify-items-start gap-3 p-6 md:p-8"
        aria-labelledby="contact"
      >
        <h2 id="contact" className="heading-2">
          {isEmpty ? words.nothing : words.questions}
        </h2>
        <p className="text-quiet">{isEmpty ? words.nothingLead : words.questionsLead}</p>
        <Link to={urls.legal(language, "imprint")} className="button mt-2">
          {words.contact}
        </Link>
      </section>
    </div>
  );
}

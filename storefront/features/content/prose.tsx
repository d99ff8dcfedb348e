import type { TextDocument } from "./document";

export function Prose({ document }: { document: TextDocument }) {
  return (
    <article className="page-width grid gap-x-16 gap-y-8 py-8 md:py-14 lg:grid-cols-[2fr_3fr]">
      <header className="lg:sticky lg:top-10 lg:self-start">
        <h1 className="heading-1">{document.title}</h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">{document.intro}</p>
      </header>
      <div className="prose">
        {document.sections.map(({ heading, paragraphs, points }) => (
          <section key={heading}>
            <h2 className="heading-3">{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {points && (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </article>
  );
}

import type { TextDocument } from "./document";

export function Prose({ document }: { document: TextDocument }) {
  return (
    <article className="page-width py-8 md:py-14">
      <h1 className="heading-1 max-w-3xl">{document.title}</h1>
      <p className="mt-5 max-w-2xl text-xl leading-relaxed text-quiet">{document.intro}</p>
      <div className="prose mt-4">
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

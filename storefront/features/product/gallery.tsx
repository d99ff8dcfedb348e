import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Picture } from "~/components/picture";
import type { Picture as PictureData } from "~/lib/catalogue/types";

interface Props {
  pictures: PictureData[];
  /** The picture of the chosen variant. */
  shown: number;
}

/** A row that scrolls and snaps: swiped on a phone, stepped through by thumbnails, moved by the choice of a colour. */
export function Gallery({ pictures, shown }: Props) {
  const { t } = useLingui();
  const row = useRef<HTMLElement>(null);
  const first = useRef(shown);
  useEffect(() => {
    if (first.current === shown) return;
    first.current = -1;
    row.current?.scrollTo({ left: row.current.clientWidth * shown, behavior: "smooth" });
  }, [shown]);
  // The chosen colour comes first in the document too, so that it is seen without scripts.
  const initial = first.current === -1 ? 0 : first.current;
  return (
    <div className="md:sticky md:top-6">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={row} className="gallery" tabIndex={0} aria-label={t`Pictures`}>
        {pictures.map((picture, at) => (
          <div key={picture.file} id={`picture-${at}`} className="gallery-slide">
            <Picture
              picture={picture}
              sizes="(min-width: 82rem) 40rem, (min-width: 48rem) 50vw, 100vw"
              isFirst={at === initial}
            />
          </div>
        ))}
      </section>
      {pictures.length > 1 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {pictures.map((picture, at) => (
            <li key={picture.file}>
              <a
                href={`#picture-${at}`}
                className="thumbnail"
                aria-label={t`Picture ${at + 1}: ${picture.alt}`}
                onClick={(event) => {
                  event.preventDefault();
                  row.current?.scrollTo({ left: row.current.clientWidth * at, behavior: "smooth" });
                }}
              >
                <Picture picture={picture} sizes="4.5rem" maxWidth={160} isDecoration />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

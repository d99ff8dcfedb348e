import type { Picture as PictureData } from "~/lib/catalogue/types";
import { BrandMark } from "../brand-mark";
import { Picture } from "../picture";

/** A small picture beside words; the shop's seal where a thing has none any more. */
export function Thumbnail({
  picture,
  className = "size-20",
}: {
  picture: PictureData | undefined;
  className?: string;
}) {
  return (
    <div className={`grid shrink-0 place-items-center overflow-hidden rounded-2xl bg-sunken ${className}`}>
      {picture ? (
        <Picture picture={picture} sizes="96px" maxWidth={320} isDecoration className="size-full object-cover" />
      ) : (
        <BrandMark className="size-8 opacity-40" />
      )}
    </div>
  );
}

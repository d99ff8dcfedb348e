import { imageWidths } from "~/config/images";
import { urls } from "~/config/urls";
import type { Picture as PictureData } from "~/lib/catalogue/types";

interface Props {
  picture: PictureData;
  /** How wide the picture is on the page, as in the sizes attribute: it decides how much a phone downloads. */
  sizes: string;
  /** Width over height, so that the page does not jump when the picture comes. */
  ratio?: number;
  maxWidth?: number;
  /** The one picture a reader sees first. */
  isFirst?: boolean;
  className?: string;
  /** Beside words that say the same, a picture is decoration. */
  isDecoration?: boolean;
}

export function Picture({ picture, sizes, ratio = 1, maxWidth = 1080, isFirst, className, isDecoration }: Props) {
  const widths = imageWidths.filter((width) => width >= 160 && width <= maxWidth);
  const srcSet = (format: "avif" | "webp") =>
    widths.map((width) => `${urls.image(width, picture.file, format)} ${width}w`).join(", ");
  const width = widths.at(-1) ?? 640;
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet("avif")} sizes={sizes} />
      <img
        src={urls.image(640, picture.file, "webp")}
        srcSet={srcSet("webp")}
        sizes={sizes}
        width={width}
        height={Math.round(width / ratio)}
        alt={isDecoration ? "" : picture.alt}
        className={className}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}

import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import type { WaitedThing } from "./types";

/** What it is about, at a glance. */
export function ThingCard({
  thing: { title, variant, picture, path },
  quantity,
}: {
  thing: WaitedThing;
  quantity?: number;
}) {
  return (
    <div className="flex items-center gap-4">
      <Thumbnail picture={picture} className="size-24" />
      <p className="min-w-0">
        <Link to={path} className="heading-3 block hover:underline">
          {title}
        </Link>
        <span className="text-quiet">{[variant, quantity && `× ${quantity}`].filter(Boolean).join(" · ")}</span>
      </p>
    </div>
  );
}

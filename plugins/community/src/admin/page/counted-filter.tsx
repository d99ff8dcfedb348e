import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { withFilter } from "../exceptions/list-query";
import { useWords } from "../use-words";

interface CountedFilterProps {
  label: string;
  search: URLSearchParams;
  /** What the address says: nothing where it is usual. */
  chosen: string;
  /** How much there is of each, once that is known. */
  options: readonly { value: string; name: string; total: number | undefined }[];
}

/** States that a list can be narrowed to, with how much there is of each. */
export function CountedFilter({ label, search, chosen, options }: CountedFilterProps) {
  const { t, number } = useWords();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2 px-6 py-4">
      {options.map(({ value, name, total }) => (
        <Button
          key={value}
          asChild
          size="small"
          variant={value === chosen ? "secondary" : "transparent"}
          className="whitespace-nowrap tabular-nums"
        >
          <Link to={`?${withFilter(search, "state", value)}`} aria-current={value === chosen ? "page" : undefined}>
            {total === undefined ? name : t("keepsake.counted", { name, total: number(total) })}
          </Link>
        </Button>
      ))}
    </nav>
  );
}

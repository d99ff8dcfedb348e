import { Trans, useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import { Link } from "~/components/link";

export function Pagination({ page, pages, path }: { page: number; pages: number; path: string }) {
  const { t } = useLingui();
  const [params] = useSearchParams();
  if (pages < 2) return null;
  const address = (target: number) => {
    const query = new URLSearchParams(params);
    if (target === 1) query.delete("page");
    else query.set("page", String(target));
    const text = query.toString();
    return text ? `${path}?${text}` : path;
  };
  return (
    <nav aria-label={t`Pages`} className="mt-12 flex flex-wrap items-center justify-center gap-2">
      {page > 1 && (
        <Link to={address(page - 1)} rel="prev" className="chip">
          <Trans>Previous</Trans>
        </Link>
      )}
      {Array.from({ length: pages }, (_, at) => at + 1).map((target) => (
        <Link
          key={target}
          to={address(target)}
          className="chip tabular-nums"
          aria-label={t`Page ${target}`}
          aria-current={target === page ? "true" : undefined}
        >
          {target}
        </Link>
      ))}
      {page < pages && (
        <Link to={address(page + 1)} rel="next" className="chip">
          <Trans>Next</Trans>
        </Link>
      )}
    </nav>
  );
}

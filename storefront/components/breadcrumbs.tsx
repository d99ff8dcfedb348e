import { useLingui } from "@lingui/react/macro";
import { Link } from "./link";

export interface Crumb {
  label: string;
  to?: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`You are here`} className="text-sm text-quiet">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, to }, at) => (
          <li key={label} className="flex items-center gap-2">
            {at > 0 && <span aria-hidden="true">/</span>}
            {to ? (
              <Link to={to} className="inline-block py-1 hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="py-1">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

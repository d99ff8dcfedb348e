import type { ReactNode } from "react";

/** The narrow page in front of the account: log in, register, reset. */
export function Entrance({
  title,
  lead,
  children,
  aside,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <section className="page-width py-10 md:py-16">
      <div className="mx-auto grid max-w-lg gap-6">
        <div>
          <h1 className="heading-1">{title}</h1>
          {lead && <p className="mt-3 text-quiet">{lead}</p>}
        </div>
        <div className="card p-6 sm:p-8">{children}</div>
        {aside && <div className="grid gap-2 text-sm">{aside}</div>}
      </div>
    </section>
  );
}

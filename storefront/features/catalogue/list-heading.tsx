import { Breadcrumbs, type Crumb } from "~/components/breadcrumbs";

interface Props {
  crumbs: Crumb[];
  title: string;
  description?: string;
}

export function ListHeading({ crumbs, title, description }: Props) {
  return (
    <header className="pt-6 pb-8 md:pt-8">
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="heading-1 mt-4">{title}</h1>
      {description && <p className="mt-3 max-w-2xl text-lg text-quiet">{description}</p>}
    </header>
  );
}

import type { RouterContextProvider } from "react-router";
import { toCard } from "~/lib/catalogue/card";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { homeTexts } from "./texts.server";

const maxNew = 4;

export const loadHome = (context: Readonly<RouterContextProvider>) => {
  const { products, collections, categories } = getCatalogue(context);
  const edition = products.find((product) => product.edition);
  return {
    texts: homeTexts[getReader(context).locale],
    // The edition has its own place on the page.
    fresh: products
      .filter(({ edition: isEdition }) => !isEdition)
      .slice(0, maxNew)
      .map(toCard),
    edition: edition && { card: toCard(edition), limitPerPerson: edition.edition?.limitPerPerson ?? 1 },
    collections: collections.filter(({ picture }) => picture),
    departments: categories.filter(({ parentHandle, picture }) => !parentHandle && picture),
    hero: collections.find(({ picture }) => picture?.file.includes("hero"))?.picture ?? products[0]?.pictures[0],
  };
};

export type HomeData = ReturnType<typeof loadHome>;

import type { ProductSeed } from "../types";
import { cap, hoodie, socks } from "./apparel";
import { deskMat, mug, tote } from "./home";
import { book, notebook, stickers } from "./paper";
import { limitedPlush, plush } from "./plush";
import { giftSet, keyring, pin } from "./small-things";
import { jugglerTee, memoryTee } from "./tees";

/** In the order of the shop window. A kit comes after its parts: it is built from their stock. */
export const products: ProductSeed[] = [
  plush,
  jugglerTee,
  mug,
  limitedPlush,
  hoodie,
  book,
  pin,
  deskMat,
  memoryTee,
  notebook,
  keyring,
  socks,
  stickers,
  tote,
  cap,
  giftSet,
];

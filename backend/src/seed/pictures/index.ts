import { bookCover, bookSpread } from "./book";
import { capFront } from "./cap";
import { deskMatFlat, deskMatInUse } from "./desk-mat";
import { giftSet, giftWrapped } from "./gift";
import { heroPicture } from "./hero";
import { hoodieDetail, hoodieFront } from "./hoodie";
import { keyringPlush } from "./keyring";
import { mugBack, mugFront } from "./mug";
import { notebookCover, notebookOpen } from "./notebook";
import { pinOnCard, pinOnDenim } from "./pin";
import { limitedPlush, limitedPlushDetail, plushFace, plushFront, plushSide, plushSizes } from "./plush";
import { socksPair } from "./socks";
import { stickerSheet, stickerSitting, stickersOnLaptop } from "./stickers";
import { teeDetail, teeFits, teeFront } from "./tee";
import { toteFront } from "./tote";

/** Every picture of the catalogue by the stem of its file name; each is drawn only when asked for. */
export const pictures = {
  "plush-blue-front": () => plushFront("blue"),
  "plush-blue-side": () => plushSide("blue"),
  "plush-blue-face": () => plushFace("blue"),
  "plush-cloud-front": () => plushFront("cloud"),
  "plush-cloud-side": () => plushSide("cloud"),
  "plush-rose-front": () => plushFront("rose"),
  "plush-rose-side": () => plushSide("rose"),
  "plush-sizes": plushSizes,
  "indigo-plush-front": limitedPlush,
  "indigo-plush-side": () => plushSide("indigo"),
  "indigo-plush-detail": limitedPlushDetail,
  "juggler-tee-navy": () => teeFront("navy", "relaxed", "juggler"),
  "juggler-tee-cream": () => teeFront("cream", "relaxed", "juggler"),
  "juggler-tee-print": () => teeDetail("navy", "juggler"),
  "juggler-tee-fits": () => teeFits(["navy", "cream"], "juggler"),
  "memory-tee-sage": () => teeFront("sage", "relaxed", "face"),
  "memory-tee-clay": () => teeFront("clay", "relaxed", "face"),
  "memory-tee-print": () => teeDetail("sage", "face"),
  "memory-tee-fits": () => teeFits(["sage", "clay"], "face"),
  "hoodie-blue": () => hoodieFront("blue"),
  "hoodie-oat": () => hoodieFront("oat"),
  "hoodie-charcoal": () => hoodieFront("charcoal"),
  "hoodie-detail": () => hoodieDetail("blue"),
  "mug-cream-front": () => mugFront("cream"),
  "mug-cream-back": () => mugBack("cream"),
  "mug-blue-front": () => mugFront("blue"),
  "mug-blue-back": () => mugBack("blue"),
  "stickers-sheet": stickerSheet,
  "stickers-laptop": stickersOnLaptop,
  "stickers-single": stickerSitting,
  "book-cover": bookCover,
  "book-spread": bookSpread,
  "pin-card": pinOnCard,
  "pin-denim": pinOnDenim,
  "socks-blue": () => socksPair("blue"),
  "socks-oat": () => socksPair("oat"),
  "desk-mat-flat": deskMatFlat,
  "desk-mat-desk": deskMatInUse,
  "tote-natural": () => toteFront("natural"),
  "tote-navy": () => toteFront("navy"),
  "keyring-blue": () => keyringPlush("blue"),
  "keyring-cloud": () => keyringPlush("cloud"),
  "keyring-rose": () => keyringPlush("rose"),
  "notebook-blue": () => notebookCover("blue"),
  "notebook-clay": () => notebookCover("clay"),
  "notebook-open": notebookOpen,
  "cap-navy": () => capFront("navy"),
  "cap-sage": () => capFront("sage"),
  "gift-set-open": giftSet,
  "gift-set-wrapped": giftWrapped,
  "home-hero": heroPicture,
} satisfies Record<string, () => string>;

export type PictureStem = keyof typeof pictures;

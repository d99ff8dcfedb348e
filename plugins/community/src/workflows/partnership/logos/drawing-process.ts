import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { isDomainError } from "../../../domain/errors";
import { type DrawnLogo, drawLogo } from "./draw-logo";

/** The first line of what the process says; the pictures' bytes follow it, one after the other. */
export type DrawingAnswer =
  | { refused: { code: string; found?: string } }
  | {
      drawn: Omit<DrawnLogo, "pictures"> & {
        pictures: (Omit<DrawnLogo["pictures"][number], "bytes"> & { size: number })[];
      };
    };

/** Reads a logo, says what became of it, and ends. */
async function drawFromInput(): Promise<void> {
  sharp.concurrency(1);
  sharp.cache(false);
  process.stdout.write(await answerTo(await buffer(process.stdin)));
}

async function answerTo(bytes: Buffer): Promise<Buffer> {
  try {
    const { pictures, ...drawn } = await drawLogo(bytes);
    const sizes = pictures.map(({ bytes: picture, ...rest }) => ({ ...rest, size: picture.length }));
    return Buffer.concat([head({ drawn: { ...drawn, pictures: sizes } }), ...pictures.map((each) => each.bytes)]);
  } catch (error) {
    if (isDomainError(error)) return head({ refused: { code: error.code, ...error.data } });
    // Too deep, too long: whatever it was, it lay in the logo.
    if (error instanceof RangeError) return head({ refused: { code: "logo_too_complex" } });
    throw error;
  }
}

const head = (answer: DrawingAnswer) => Buffer.from(`${JSON.stringify(answer)}\n`);

// The platform loads every file of this folder; only the process that was started for it draws.
if (require.main === module) void drawFromInput();

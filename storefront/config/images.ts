// Widths the image route will make; anything else is refused, so nobody can fill the disk with sizes of their own.
export const imageWidths = [96, 160, 320, 480, 640, 800, 1080, 1440, 1920] as const;

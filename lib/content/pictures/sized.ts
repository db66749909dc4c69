// Pictures of ours in the sizes that a build made of them (lib/publishing/photographs), and how a page shows one: the browser takes the smallest
// that is sharp enough, in the best format that it knows, and has room for it before it is there.
import { z } from 'zod';

export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const sizedPicture = z.object({
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  /** A part of the names of its sizes: changes with the picture, so each of them may be kept for ever. */
  digest: z.string(),
  /** The widths of its sizes; none of a picture that moves. */
  widths: z.array(z.number().int().min(1)),
});

/** By the address that an editor writes: /images/room.jpg. */
export const sizedPictures = z.record(z.string(), sizedPicture);

export type SizedPicture = z.infer<typeof sizedPicture>;
export type SizedPictures = z.infer<typeof sizedPictures>;

/** `/images/room.jpg` → `/images/sized/room-1a2b3c4d-960.avif` */
export function sizedAddress(address: string, { digest }: Pick<SizedPicture, 'digest'>, width: number, format: PictureFormat): string {
  return address.replace(/^\/images\/(.*)\.\w+$/, `/images/sized/$1-${digest}-${width}.${format}`);
}

/** The widest that a picture in a text is shown, and what it takes of a narrow window. */
export const shownAs = '(min-width: 48rem) 42rem, 92vw';

/** What a page offers of a picture, the best format first. */
export function sourcesOf(address: string, picture: SizedPicture): { type: string; srcSet: string }[] {
  if (picture.widths.length === 0) return [];
  return pictureFormats.map((format) => ({
    type: `image/${format}`,
    srcSet: picture.widths.map((width) => `${sizedAddress(address, picture, width, format)} ${width}w`).join(', '),
  }));
}

/** What a page needs to show the photograph of an article, if it has one. */
export function photographOf({ cover }: { cover?: { src: string; alt: string } | undefined }, pictures: SizedPictures) {
  const picture = cover && pictures[cover.src];
  return cover && { ...cover, size: picture && { ...picture, sources: sourcesOf(cover.src, picture), sizes: shownAs } };
}

export type PhotographFacts = NonNullable<ReturnType<typeof photographOf>>;

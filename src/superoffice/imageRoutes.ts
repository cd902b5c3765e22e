/**
 * The entities that have a picture. A row says how the WebAPI spells its paths: they differ in case
 * from entity to entity, and from reading to writing.
 */
const imageRoutes = {
  contact: { resource: 'Contact', image: 'Image', readInfo: 'Imageinfo' },
} as const;

/** An entity whose picture the WebAPI serves. */
export type ImageEntity = keyof typeof imageRoutes;

/** `v1/Contact/7/Imageinfo`: where the description of a picture is read, below `/api/`. */
export function imageInfoPath(entity: ImageEntity, id: number): string {
  const route = imageRoutes[entity];
  return `v1/${route.resource}/${id}/${route.readInfo}`;
}

/** The type that the server converts a picture to, when asked: the `type` query parameter. */
export type ConvertedImageType = 'JPEG' | 'PNG' | 'GIF';

/** How the server scales and converts a picture. Without either the picture comes as stored. */
export interface ImageVariant {
  /** Width in device pixels, rounded up: the `w` query parameter. */
  width?: number | undefined;
  type?: ConvertedImageType | undefined;
}

/** `v1/Contact/7/Image?w=64&type=PNG`: where the picture itself is read, replaced and removed. */
export function imagePath(entity: ImageEntity, id: number, variant: ImageVariant = {}): string {
  const route = imageRoutes[entity];
  const query = new URLSearchParams();
  if (variant.width !== undefined) query.set('w', String(variant.width));
  if (variant.type !== undefined) query.set('type', variant.type);
  const search = query.toString();
  return `v1/${route.resource}/${id}/${route.image}${search === '' ? '' : `?${search}`}`;
}

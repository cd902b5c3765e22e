export {
  persistContactImages,
  type ContactImagePersistence,
  type PersistContactImagesOptions,
} from './persistence/persistContactImages.js';

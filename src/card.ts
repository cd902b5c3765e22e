export { ContactImageCard, type ContactImageCardProps } from './components/ContactImageCard.js';

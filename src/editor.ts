export { ContactImageEditor, type ContactImageEditorProps } from './components/ContactImageEditor.js';
export type { EditorSettings } from './components/editor/EditorSettings.js';

// There is no name to import: a stylesheet is imported for its effect.
declare const superOfficeImagesStyles: never;

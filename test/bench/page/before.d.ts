declare module 'bench-before' {
  export * from 'react-superoffice-images';
}

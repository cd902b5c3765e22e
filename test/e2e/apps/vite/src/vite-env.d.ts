/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The tenant's address, such as https://online3.superoffice.com/Cust12345/api/ */
  readonly VITE_SUPEROFFICE_URL: string;
  /** Where your own server gives access tokens. */
  readonly VITE_SIGN_IN_URL: string;
}

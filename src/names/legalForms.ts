/** Without dots, slashes, brackets and capitals. */
const legalForms: ReadonlySet<string> = new Set(
  'as asa ab ans ba da ks sa enk nuf aps hb kb oy oyj ky oü uab sia ehf gmbh mbh ag kg ug se ev ltd limited plc llp inc corp co llc pty pvt bv nv vof sarl sas sl spa srl lda ltda sp z oo sro kft aş αε επε ооо зао пао ао בעמ شركة จำกัด มหาชน'.split(
    ' ',
  ),
);

/** What stands before a name without a space: a legal form, or the Arabic article, which abbreviations drop. */
const prefix = /^(?:(?:株式|[有合][限同])会社|주식회사|[(（][株有주][)）]|[㈱㈲㈜]|บริษัท|ال(?=..))/u;

/** What of a word tells which company it is: of a legal form nothing, else all but a prefix. */
export function readTellingPart(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, '');
  return legalForms.has(bare) ? '' : word.replace(prefix, '');
}

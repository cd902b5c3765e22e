/** Behind a name. Without dots, slashes, brackets and capitals. */
const legalForms: ReadonlySet<string> = new Set(
  'as asa ab ans ba da ks sa enk nuf aps hb kb oy oyj ky oü uab sia ehf gmbh mbh ag kg ug se ev ltd limited plc llp inc corp co llc pty pvt bv nv vof sarl sas sl spa srl lda ltda sp z oo sro kft aş αε επε ооо зао пао ао בעמ จำกัด มหาชน'.split(
    ' ',
  ),
);

/** What stands before a name without a space: a legal form, or the Arabic article, which abbreviations drop. */
const prefix = /^(?:(?:株式|[有合][限同])会社|주식회사|[(（][株有주][)）]|[㈱㈲㈜]|บริษัท|ال(?=..))/u;

/** In front of a name. Others may be the name there: `SAS Institute`, `Se og Hør`. */
const frontForm = /^(?:as|ab|oy|uab|sia|ооо|[зп]?ао|شركة)$/;

/** What of a word tells which company it is, by its place in the name: of a legal form nothing. */
export function readTellingPart(word: string, index: number): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, '');
  const isLegalForm = index === 0 ? frontForm.test(bare) : legalForms.has(bare);
  return isLegalForm ? '' : word.replace(prefix, '');
}

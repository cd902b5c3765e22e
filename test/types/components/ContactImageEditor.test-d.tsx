import { ContactImageEditor, type ContactImageEditorProps } from 'react-superoffice-images/editor';
import type { ComponentProps } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

type Props = ComponentProps<typeof ContactImageEditor>;

describe('ContactImageEditor', () => {
  it('needs an id only, and takes what an avatar takes', () => {
    expectTypeOf(<ContactImageEditor contactId="7" shape="rounded" onFocus={() => {}} />).toExtend<object>();
    expectTypeOf<Omit<ContactImageEditorProps, 'ref'>>().toEqualTypeOf<Omit<Props, 'ref'>>();
    // @ts-expect-error -- what opens it has to be heard
    void (<ContactImageEditor contactId={7} decorative />);
  });

  it('takes undefined for every prop of its own, as spread props have it', () => {
    expectTypeOf(
      <ContactImageEditor
        contactId={undefined}
        inline={undefined}
        open={undefined}
        onOpenChange={undefined}
        container={undefined}
        maxSize={undefined}
        maxFileBytes={undefined}
        maxMegapixels={undefined}
        onSaved={undefined}
        onRemoved={undefined}
      >
        {undefined}
      </ContactImageEditor>,
    ).toExtend<object>();
  });

  it('tells the blob id of what was saved', () => {
    expectTypeOf<NonNullable<Props['onSaved']>>().toEqualTypeOf<(blobId: number) => void>();
  });
});

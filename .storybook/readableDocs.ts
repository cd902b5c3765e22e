import { extractComponentDescription } from 'storybook/internal/docs-tools';
import type { ArgTypesEnhancer, SBType, StrictInputType } from 'storybook/internal/types';

/**
 * Prop tables say `number`, not `union`, of a prop that is `number | undefined`: all optional props are,
 * for `exactOptionalPropertyTypes`. With the type known, the control is the one that belongs to it.
 */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, readable(argType)]));

function readable(argType: StrictInputType): StrictInputType {
  const { type, table = {}, description = '' } = argType;
  const [text = '', ownDefault] = description.split(/\s*@default\s+/);
  const raw = type?.raw ?? table.type?.summary;
  const defaultSummary = table.defaultValue?.summary ?? ownDefault;
  return {
    ...argType,
    description: text,
    ...(type !== undefined && { type: withoutAbsence(type) }),
    table: {
      ...table,
      ...(raw !== undefined && { type: { summary: raw.replace(/ \| undefined$/, '') } }),
      ...(defaultSummary !== undefined && { defaultValue: { summary: defaultSummary } }),
    },
  };
}

function withoutAbsence(type: SBType): SBType {
  if (type.name !== 'union') return type;
  const present = type.value.filter(({ name, ...rest }) => !(name === 'other' && isAbsence(rest)));
  const [only] = present;
  return present.length === 1 && only !== undefined
    ? { ...only, required: type.required ?? false }
    : { ...type, value: present };
}

function isAbsence(rest: object): boolean {
  return 'value' in rest && (rest.value === 'null' || rest.value === 'undefined');
}

/** A component's JSDoc with its `@example` as a block of code; Markdown would take the JSX for HTML. */
export function describeComponent(component: Parameters<typeof extractComponentDescription>[0]): string {
  const [text = '', example = ''] = extractComponentDescription(component).split(/^@example$/m);
  return example === '' ? text : `${text}\n\`\`\`tsx\n${example.trim()}\n\`\`\``;
}

import { cdp } from 'vitest/browser';

interface AxValue {
  value?: unknown;
}

/** What Chromium tells of one node, as far as it is used here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: AxValue | undefined;
  name?: AxValue | undefined;
  description?: AxValue | undefined;
  properties?: { name: string; value: AxValue }[] | undefined;
  childIds?: string[] | undefined;
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[] | undefined;
}

/** What is written down beside a node, where it is not as usual. */
const told = new Set(['focusable', 'focused', 'expanded', 'hasPopup', 'modal', 'busy', 'live', 'disabled']);
const usual = new Set<unknown>([false, '', 'off', 'false']);

function framesIn({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] {
  return [frame, ...childFrames.flatMap(framesIn)];
}

/** The nodes of the document that the test stands in: vitest shows it in a frame. */
async function readNodes(): Promise<AxNode[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frame = framesIn(frameTree).find(({ url }) => url === location.href);
  if (frame === undefined) throw new Error(`There is no frame for ${location.href}.`);
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame.id });
  return nodes;
}

function textOf(value: AxValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function describeNode({ role, name, description, properties = [] }: AxNode): string {
  const states = properties
    .filter((property) => told.has(property.name) && !usual.has(property.value.value))
    .map((property) =>
      property.value.value === true ? property.name : `${property.name}=${String(property.value.value)}`,
    );
  return [
    textOf(role),
    textOf(name) && JSON.stringify(textOf(name)),
    textOf(description) && `(${textOf(description)})`,
    states.length > 0 ? `[${states.join(', ')}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Text that only says its element's name again, and the boxes that text is drawn in. */
function isEcho({ role, name }: AxNode, parent: AxNode | undefined): boolean {
  if (textOf(role) === 'InlineTextBox') return true;
  return textOf(role) === 'StaticText' && textOf(name) === textOf(parent?.name);
}

/**
 * The accessibility tree of an element and what is below it, as Chromium itself has it: a line for each node
 * that assistive technology gets to know.
 *
 * @param label Of the region that the tree is read from.
 */
export async function readAxTree(label: string): Promise<string> {
  const nodes = await readNodes();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AxNode): AxNode[] =>
    childIds.map((id) => byId.get(id)).filter((node) => node !== undefined);
  const write = (node: AxNode, parent: AxNode | undefined, depth: number): string[] => {
    const isLeftOut = node.ignored || textOf(node.role) === 'generic' || isEcho(node, parent);
    const lines = isLeftOut ? [] : [`${'  '.repeat(depth)}${describeNode(node)}`];
    const [above, below] = isLeftOut ? [parent, depth] : [node, depth + 1];
    return [...lines, ...childrenOf(node).flatMap((child) => write(child, above, below))];
  };
  const root = nodes.find(({ role, name }) => textOf(role) === 'region' && textOf(name) === label);
  if (root === undefined) throw new Error(`There is no region ${label}.`);
  return childrenOf(root)
    .flatMap((child) => write(child, root, 0))
    .join('\n');
}

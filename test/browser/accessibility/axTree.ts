import { cdp } from 'vitest/browser';

/** What Chromium tells of one node, as far as it is used here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

/** What is written down beside a node, where it is not as usual. */
const told = ['focusable', 'focused', 'expanded', 'hasPopup', 'modal', 'busy', 'live', 'disabled'];
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

function describeNode({ role, name, description, properties = [] }: AxNode): string {
  const states = properties
    .filter((property) => told.includes(property.name) && !usual.has(property.value.value))
    .map((property) =>
      property.value.value === true ? property.name : `${property.name}=${String(property.value.value)}`,
    );
  return [
    role?.value ?? '',
    name?.value ? JSON.stringify(name.value) : '',
    description?.value ? `(${description.value})` : '',
    states.length > 0 ? `[${states.join(', ')}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Text that only says its element's name again, and the boxes that text is drawn in. */
function isEcho({ role, name }: AxNode, parent: AxNode | undefined): boolean {
  if (role?.value === 'InlineTextBox') return true;
  return role?.value === 'StaticText' && name?.value === parent?.name?.value;
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
    const isLeftOut = node.ignored || node.role?.value === 'generic' || isEcho(node, parent);
    const lines = isLeftOut ? [] : [`${'  '.repeat(depth)}${describeNode(node)}`];
    const [above, below] = isLeftOut ? [parent, depth] : [node, depth + 1];
    return [...lines, ...childrenOf(node).flatMap((child) => write(child, above, below))];
  };
  const root = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === label);
  if (root === undefined) throw new Error(`There is no region ${label}.`);
  return childrenOf(root)
    .flatMap((child) => write(child, root, 0))
    .join('\n');
}

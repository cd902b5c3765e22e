import { cleanup, render, waitFor } from '@testing-library/react';
import {
  createElement,
  createRef,
  StrictMode,
  type ComponentType,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderOnServer } from '../fixtures/renderOnServer.js';

afterEach(() => cleanup());

/** The props that all parts have in common, as the tests give them. */
interface CommonProps {
  ref?: Ref<Element>;
  render?: ReactElement | ((props: Record<string, unknown>, state: unknown) => ReactElement);
  className?: string | ((state: unknown) => string);
  style?: CSSProperties | ((state: unknown) => CSSProperties);
  onPointerDown?: () => void;
  [attribute: string]: unknown;
}

/** A part, and what it needs to be drawn. */
export interface Part {
  /** How it is written: `Avatar.Root`. */
  name: string;
  /** The part itself. */
  component: unknown;
  /** The tag that it draws, in small letters. */
  tag: string;
  /** The class name that styles hang on. */
  className: string;
  /** Props without which it would draw nothing. */
  props?: Record<string, unknown>;
  /** What it has to stand in. */
  Around?: ComponentType<{ children: ReactNode }>;
  /** What functions of the state are told, at least. */
  state: object;
}

/** What every part can do, whatever it draws. One `describe` a part. */
export function describePart({ name, component, tag, className, props, Around, state }: Part): void {
  const Part = component as ComponentType<CommonProps>;

  function draw(given: CommonProps = {}): ReactElement {
    const part = createElement(Part, { ...props, ...given, 'data-testid': 'part' });
    return Around === undefined ? part : <Around>{part}</Around>;
  }

  function show(given?: CommonProps, Mode?: ComponentType<{ children: ReactNode }>): HTMLElement {
    const { getByTestId } = render(draw(given), Mode === undefined ? {} : { wrapper: Mode });
    return getByTestId('part');
  }

  describe(`${name}, a <${tag}>`, () => {
    it('has a name for the developer tools', () => {
      expect(component).toHaveProperty('displayName', name);
    });

    it('draws its element with its class name', () => {
      const element = show();
      expect(element.tagName.toLowerCase()).toBe(tag);
      expect(element).toHaveClass(className);
    });

    it('hands on attributes, and those of users win over its own', () => {
      const element = show({ id: 'mine', lang: 'nb', 'data-row': 3, 'aria-hidden': false });
      expect(element).toMatchObject({ id: 'mine', lang: 'nb' });
      expect(element).toHaveAttribute('data-row', '3');
      expect(element).toHaveAttribute('aria-hidden', 'false');
    });

    it('sets a ref object, until it goes', () => {
      const ref = createRef<Element>();
      const { getByTestId, unmount } = render(draw({ ref }));
      expect(ref.current).toBe(getByTestId('part'));
      unmount();
      expect(ref.current).toBeNull();
    });

    it('calls a ref callback, and what it returns when it goes', () => {
      const isOver = vi.fn<() => void>();
      const ref = vi.fn<(element: Element | null) => void | (() => void)>(() => isOver);
      const { getByTestId, rerender, unmount } = render(draw({ ref }));
      const element = getByTestId('part');
      rerender(draw({ ref }));
      expect(ref.mock.calls).toEqual([[element]]);
      unmount();
      // React 18 too, which knows no clean-up functions by itself.
      expect(isOver).toHaveBeenCalledTimes(1);
      expect(ref).toHaveBeenCalledTimes(1);
    });

    it('takes a class name and a style', () => {
      const element = show({ className: 'mine', style: { opacity: 0.5 } });
      expect(element).toHaveClass(className, 'mine');
      expect(element.style.opacity).toBe('0.5');
    });

    it('takes functions of its state for them', () => {
      const told: unknown[] = [];
      const element = show({
        className: (its) => (told.push(its), 'mine'),
        style: (its) => (told.push(its), { opacity: 0.5 }),
      });
      expect(element).toHaveClass(className, 'mine');
      expect(element.style.opacity).toBe('0.5');
      expect(told.at(-1)).toMatchObject(state);
      expect(told.at(-2)).toBe(told.at(-1));
    });

    it('takes functions that have nothing to say', () => {
      const element = show({ className: () => undefined, style: () => undefined } as unknown as CommonProps);
      expect(element).toHaveClass(className);
      expect(element.className).not.toContain('undefined');
    });

    it('is drawn as another element, with the props and the refs of both', () => {
      const refs = [createRef<HTMLElement>(), createRef<Element>()] as const;
      const calls: string[] = [];
      const element = show({
        ref: refs[1],
        className: 'mine',
        style: { opacity: 0.5, color: 'red' },
        onPointerDown: () => calls.push('mine'),
        render: (
          <section
            ref={refs[0]}
            lang="nb"
            className="theirs"
            style={{ color: 'green' }}
            onPointerDown={() => calls.push('theirs')}
          />
        ),
      });
      expect(element).toMatchObject({ tagName: 'SECTION', lang: 'nb' });
      expect(element).toHaveClass(className, 'mine', 'theirs');
      expect(element.style).toMatchObject({ opacity: '0.5', color: 'green' });
      expect(refs.map(({ current }) => current)).toEqual([element, element]);
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(calls.toSorted()).toEqual(['mine', 'theirs']);
    });

    it('is drawn by a function of its props and its state', () => {
      const ref = createRef<Element>();
      const told: unknown[] = [];
      const element = show({
        ref,
        className: 'mine',
        render: (given, its) => {
          told.push(its);
          return <section {...given} lang="nb" />;
        },
      });
      expect(element).toMatchObject({ tagName: 'SECTION', lang: 'nb' });
      expect(element).toHaveClass(className, 'mine');
      expect(ref.current).toBe(element);
      expect(told.at(-1)).toMatchObject(state);
    });

    it('is the same in StrictMode', async () => {
      const ref = createRef<Element>();
      const element = show({ ref }, StrictMode);
      await waitFor(() => expect(ref.current).toBe(element));
      expect(element).toHaveClass(className);
    });

    it('is drawn on a server, without a warning', () => {
      expect(renderOnServer(draw({ className: 'mine' }))).toContain(className);
    });
  });
}

/**
 * Signed distance from a point to the edge of a shape: negative inside. Y points down. It may be too small,
 * but never too large: painting relies on it to skip what lies far from the edge.
 */
export type Shape = (x: number, y: number) => number;

/** `Math.hypot` guards against overflow, and is ten times as slow. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** A corner of a polygon. */
export type Point = readonly [x: number, y: number];

export function circle(cx: number, cy: number, radius: number): Shape {
  return (x, y) => lengthOf(x - cx, y - cy) - radius;
}

/** @param radius To the middle of the line. */
export function ring(cx: number, cy: number, radius: number, thickness: number): Shape {
  return (x, y) => Math.abs(lengthOf(x - cx, y - cy) - radius) - thickness / 2;
}

/** The outline of an ellipse around (0, 0). Near the line the distance is right to the first order. */
export function ellipse(radiusX: number, radiusY: number, thickness: number): Shape {
  return (x, y) => {
    const across = x / radiusX;
    const down = y / radiusY;
    const slope = lengthOf(across / radiusX, down / radiusY);
    const level = across * across + down * down - 1;
    return Math.abs(level / Math.max(0.001, 2 * slope)) - thickness / 2;
  };
}

/** A rectangle around a centre, its corners rounded. */
export function box(cx: number, cy: number, halfWidth: number, halfHeight: number, corner = 0): Shape {
  return (x, y) => {
    const dx = Math.abs(x - cx) - halfWidth + corner;
    const dy = Math.abs(y - cy) - halfHeight + corner;
    return lengthOf(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
  };
}

/** A line with round ends. */
export function stroke(from: Point, to: Point, thickness: number): Shape {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const lengthSquared = dx * dx + dy * dy;
  return (x, y) => {
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / lengthSquared;
    const nearest = Math.min(1, Math.max(0, along));
    return lengthOf(x - from[0] - dx * nearest, y - from[1] - dy * nearest) - thickness / 2;
  };
}

/** After Inigo Quilez' exact distance to a polygon. */
export function polygon(points: readonly Point[]): Shape {
  return (x, y) => {
    let nearest = Infinity;
    let sign = 1;
    let previous = points.at(-1) ?? [0, 0];
    for (const point of points) {
      const edgeX = previous[0] - point[0];
      const edgeY = previous[1] - point[1];
      const dx = x - point[0];
      const dy = y - point[1];
      const along = Math.min(1, Math.max(0, (dx * edgeX + dy * edgeY) / (edgeX * edgeX + edgeY * edgeY)));
      nearest = Math.min(nearest, (dx - edgeX * along) ** 2 + (dy - edgeY * along) ** 2);
      const isBelow = y >= point[1];
      const isBeforePrevious = y < previous[1];
      const isLeft = edgeX * dy > edgeY * dx;
      if (isBelow === isBeforePrevious && isBelow === isLeft) sign = -sign;
      previous = point;
    }
    return sign * Math.sqrt(nearest);
  };
}

export function regularPolygon(cx: number, cy: number, radius: number, corners: number, turn = 0): Shape {
  return polygon(
    Array.from({ length: corners }, (_, index) => {
      const angle = ((index + turn) / corners) * Math.PI * 2;
      return [cx + Math.sin(angle) * radius, cy - Math.cos(angle) * radius];
    }),
  );
}

/** What two circles have in common: a leaf or a petal that stands upright on (0, 0). */
export function leaf(length: number, width: number): Shape {
  const radius = (length * length + width * width) / (4 * width);
  const offset = radius - width / 2;
  return both(circle(-offset, -length / 2, radius), circle(offset, -length / 2, radius));
}

export function either(...shapes: readonly Shape[]): Shape {
  return (x, y) => {
    let nearest = Infinity;
    for (const shape of shapes) nearest = Math.min(nearest, shape(x, y));
    return nearest;
  };
}

export function both(first: Shape, second: Shape): Shape {
  return (x, y) => Math.max(first(x, y), second(x, y));
}

export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

export function moved(shape: Shape, dx: number, dy: number): Shape {
  return (x, y) => shape(x - dx, y - dy);
}

/** Turned around (0, 0), clockwise. */
export function turned(shape: Shape, degrees: number): Shape {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return (x, y) => shape(x * cos + y * sin, y * cos - x * sin);
}

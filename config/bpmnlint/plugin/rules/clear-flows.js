const { is } = require('bpmnlint-utils');

/** A flow crosses no other flow and runs through no shape, so that a reader can follow it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmndi:BPMNPlane')) {
      return;
    }

    const edges = node.planeElement.filter(element => is(element, 'bpmndi:BPMNEdge'));
    const shapes = node.planeElement.filter(element => is(element, 'bpmndi:BPMNShape'));

    edges.forEach((edge, index) => {
      edges.slice(index + 1)
        .filter(other => anyCross(segments(edge), segments(other)))
        .forEach(other => reporter.report(edge.bpmnElement.id, `Flow crosses ${other.bpmnElement.id}`));

      shapes
        .filter(shape => !contains(shape.bpmnElement, edge.bpmnElement))
        .filter(shape => anyCross(segments(edge), diagonals(shape.bounds)))
        .forEach(shape => reporter.report(edge.bpmnElement.id, `Flow runs through ${shape.bpmnElement.id}`));
    });
  }
});

function segments({ waypoint }) {
  return waypoint.slice(1).map((end, index) => [ waypoint[index], end ]);
}

/** Whatever runs through a rectangle crosses one of its diagonals. */
function diagonals({ x, y, width, height }) {
  return [
    [ { x, y }, { x: x + width, y: y + height } ],
    [ { x: x + width, y }, { x, y: y + height } ]
  ];
}

function contains(container, element) {
  return Boolean(element) && (element.$parent === container || contains(container, element.$parent));
}

function anyCross(some, others) {
  return some.some(one => others.some(other => cross(one, other)));
}

/** True where both segments have ends on both sides of the other: to touch is not to cross. */
function cross([ a, b ], [ c, d ]) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(from, to, point) {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}

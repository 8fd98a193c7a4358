const { is } = require('bpmnlint-utils');

/** Whoever may deploy a script may run code on the server, so a model holds none. */
module.exports = () => ({
  check(node, reporter) {
    const script = is(node, 'bpmn:ScriptTask')
      || is(node, 'camunda:Script')
      || is(node, 'bpmn:FormalExpression') && node.language;

    if (script) {
      reporter.report(ownerOf(node).id, 'Element runs a script');
    }
  }
});

function ownerOf(node) {
  return node.id ? node : ownerOf(node.$parent);
}

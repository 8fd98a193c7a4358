const { is } = require('bpmnlint-utils');

/** An id is <kind>_<word>: the word is the name of what the element calls. A process id is the word alone. */
module.exports = () => ({
  check(node, reporter) {
    const kind = kindOf(node);

    if (kind === undefined) {
      return;
    }

    const wanted = kind ? `${kind}_<camelCase>` : '<camelCase>';
    const word = kind ? node.id.replace(`${kind}_`, '') : node.id;

    if (!/^[a-z][a-zA-Z0-9]*$/.test(word) || kind && !node.id.startsWith(`${kind}_`)) {
      reporter.report(node.id, `Id is not ${wanted}`);
    }
  }
});

function kindOf(node) {
  if (is(node, 'bpmn:Process')) {
    return '';
  }
  if (is(node, 'bpmn:Gateway')) {
    return 'gateway';
  }
  if (is(node, 'bpmn:Event')) {
    return 'event';
  }
  if (is(node, 'bpmn:Activity')) {
    const tag = node.$type.replace('bpmn:', '');
    return tag[0].toLowerCase() + tag.slice(1);
  }
  if (is(node, 'bpmn:SequenceFlow') && (node.conditionExpression || node.sourceRef.default === node)) {
    return 'flow';
  }
}

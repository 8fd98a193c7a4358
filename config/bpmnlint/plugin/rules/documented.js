const { isAny } = require('bpmnlint-utils');

/** A process and each of its tasks says who does what, and what happens if it is late. */
module.exports = () => ({
  check(node, reporter) {
    if (!isAny(node, [ 'bpmn:Process', 'bpmn:Task', 'bpmn:CallActivity' ])) {
      return;
    }

    const documented = (node.documentation || []).some(({ text }) => text && text.trim());

    if (!documented) {
      reporter.report(node.id, 'Element has no documentation');
    }
  }
});

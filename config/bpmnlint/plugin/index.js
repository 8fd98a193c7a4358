/** The house rules for models that a machine can check; each has a right and a wrong example in rules.test.mjs. */
const rules = [ 'clear-flows', 'documented', 'element-id', 'no-script' ];

module.exports = {
  rules: Object.fromEntries(rules.map(rule => [ rule, `./rules/${rule}` ])),
  configs: {
    all: { rules: Object.fromEntries(rules.map(rule => [ rule, 'error' ])) }
  }
};

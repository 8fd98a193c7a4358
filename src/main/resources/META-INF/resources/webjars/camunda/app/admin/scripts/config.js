export default {
  customScripts: ['../../../assets/camunda/sign-on.js']
};

// The tab "Minh chứng" of a task in Tasklist. Whatever goes wrong here, the form and the other tabs stay.
export default {
  id: 'namro-evidence-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: navigator.language.startsWith('en') ? 'Evidence' : 'Minh chứng' },
  render(node, { taskId }) {
    const evidence = document.createElement('namro-task-evidence');
    evidence.setAttribute('task', taskId);
    node.replaceChildren(evidence);
    import('/assets/evidence/task.js').catch(() => { node.textContent = 'Không tải được thẻ minh chứng. Hãy tải lại trang.'; });
  },
  unmount() {}
};

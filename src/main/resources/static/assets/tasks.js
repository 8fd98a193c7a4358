// Choosing all tasks of a list at once, and how many are chosen; without it each can still be chosen by itself.
(() => {
  const boxes = [...document.querySelectorAll('input[name=task]')];
  const all = document.getElementById('all');
  if (!boxes.length) return;
  const count = () => {
    const chosen = boxes.filter(box => box.checked).length;
    document.getElementById('picked').textContent = chosen;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  };
  all.addEventListener('change', () => { boxes.forEach(box => { box.checked = all.checked; }); count(); });
  boxes.forEach(box => box.addEventListener('change', count));
  document.querySelector('.picked').hidden = false;
  count();
})();

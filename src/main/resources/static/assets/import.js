// The import wizard: sends the file to /api/plans/import, first to check, then to take. Texts are set as text, never as markup.
(() => {
  const $ = id => document.getElementById(id);
  const form = $('upload');
  const show = (id, visible) => { $(id).hidden = !visible; };
  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text !== undefined && text !== null) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  let checked = false;

  const mapping = () => Array.from(document.querySelectorAll('#tables select'))
    .filter(select => select.value !== select.dataset.guess)
    .map(select => select.dataset.column + '=' + select.value);
  let corrections = [];

  function send(dryRun) {
    const mode = new FormData(form).get('mode');
    const query = new URLSearchParams({ dryRun, mode });
    if (corrections.length) query.set('mapping', corrections.join(','));
    const body = new FormData();
    body.append('file', $('file').files[0]);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/plans/import?' + query);
    request.setRequestHeader('X-XSRF-TOKEN', document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? '');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.responseType = 'json';
    request.upload.onprogress = event => { if (event.lengthComputable) $('bar').value = 60 * event.loaded / event.total; };
    request.upload.onload = () => { $('bar').removeAttribute('value'); $('stage').textContent = dryRun ? 'Đang kiểm tra từng dòng …' : 'Đang nạp …'; };
    request.onload = () => finish(request, dryRun);
    request.onerror = () => fail('Không gửi được tệp. Kiểm tra mạng rồi thử lại; nếu vừa sửa tệp thì chọn lại tệp.');
    $('bar').value = 0;
    $('stage').textContent = 'Đang gửi tệp …';
    show('progress', true); show('failure', false); show('done', false);
    document.querySelectorAll('#import button').forEach(button => { button.disabled = true; });
    request.send(body);
  }

  function finish(request, dryRun) {
    show('progress', false);
    document.querySelectorAll('#import button').forEach(button => { button.disabled = false; });
    const answer = request.response;
    if (!answer || !answer.errors) {
      fail(answer && answer.detail ? answer.detail : 'Không kiểm tra được tệp.');
      return;
    }
    checked = dryRun;
    tables(answer.tables || [], answer.errors.some(one => one.code === 'column.missing'));
    preview(answer);
    if (!dryRun && request.status === 200) {
      $('take').disabled = true;
      $('done').textContent = 'Đã nạp dự thảo ' + answer.code + '. ';
      for (const [text, href] of [['Xem kế hoạch', '/plans/' + answer.code], ['Kiểm tra năm rõ', '/plans/' + answer.code + '/coverage']]) {
        const link = element('a', text);
        link.href = href;
        $('done').append(link, ' ');
      }
      show('done', true);
    }
  }

  function fail(message) {
    show('progress', false);
    document.querySelectorAll('#import button').forEach(button => { button.disabled = false; });
    $('failure').textContent = message;
    show('failure', true);
  }

  function tables(list, missing) {
    $('tables').replaceChildren();
    list.forEach(table => {
      $('tables').append(element('h3', 'Trang tính "' + table.sheet + '", tiêu đề ở dòng ' + table.headerRow));
      const grid = element('ul', null, 'columns');
      table.columns.forEach(column => {
        const row = element('li');
        const label = element('label', column.letters + ': ' + column.header + ' ');
        const select = $('fields').content.firstElementChild.cloneNode(true);
        select.value = column.field || '';
        select.dataset.guess = column.field || '';
        select.dataset.column = column.letters;
        label.append(select);
        row.append(label);
        grid.append(row);
      });
      $('tables').append(grid);
    });
    const all = list.flatMap(table => table.columns);
    const unused = all.filter(column => !column.field).length;
    $('understood').textContent = 'Hiểu được ' + (all.length - unused) + ' trong ' + all.length + ' cột.';
    $('mapping').open = unused > 0 || missing;
    show('columns', list.length > 0);
  }

  function finding(one, kind) {
    const item = element('li', null, kind);
    const place = [one.sheet && 'trang ' + one.sheet, one.row && 'dòng ' + one.row, one.column && 'cột ' + one.column].filter(Boolean).join(', ');
    item.append(element('b', place || 'Cả tệp'), element('span', ' ' + one.message));
    if (one.suggestion) item.append(element('small', one.suggestion));
    return item;
  }

  function preview(answer) {
    $('summary').textContent = answer.total + ' nhiệm vụ, ' + answer.errors.length + ' lỗi, ' + answer.warnings.length + ' cảnh báo. '
      + (answer.accepted ? 'Nạp được ' + answer.accepted + ' nhiệm vụ.' : 'Với cách nạp đã chọn thì chưa nạp được gì.');
    $('findings').replaceChildren(...answer.errors.map(one => finding(one, 'error')), ...answer.warnings.map(one => finding(one, 'warning')));
    $('rows').replaceChildren(...answer.items.map(item => {
      const row = element('tr', null, item.usable ? '' : 'broken');
      [item.row, item.code, item.action, item.lead, item.wording, item.due && item.due.split('-').reverse().join('/')].forEach(value => row.append(element('td', value)));
      return row;
    }));
    show('preview', true);
    const changes = answer.changes;
    $('changes').textContent = !changes ? '' : changes.added.length + ' việc mới, ' + changes.changed.length + ' việc đổi'
      + (changes.changed.length ? ' (' + changes.changed.join(', ') + ')' : '') + ', ' + changes.unchanged.length + ' việc giữ nguyên'
      + (changes.missing.length ? ', ' + changes.missing.length + ' việc có trong dự thảo mà không có trong tệp (vẫn giữ)' : '') + '.';
    $('take').disabled = !checked || !answer.accepted;
    show('commit', true);
  }

  form.addEventListener('submit', event => { event.preventDefault(); send(true); });
  $('file').addEventListener('change', () => { corrections = []; ['columns', 'preview', 'commit'].forEach(id => show(id, false)); });
  form.querySelectorAll('input[name=mode]').forEach(input => input.addEventListener('change', () => { checked = false; $('take').disabled = true; }));
  $('again').addEventListener('click', () => {
    const changed = mapping();
    corrections = corrections.filter(known => !changed.some(now => now.split('=')[0] === known.split('=')[0])).concat(changed);
    send(true);
  });
  $('take').addEventListener('click', () => send(false));
})();

// What is due first comes first, unless the person sorts otherwise.
const BY_DUE_DATE = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

function sortByDueDate() {
  const hash = window.location.hash || '#/';
  if (!hash.includes('sorting=') && !hash.startsWith('#/login')) {
    window.location.replace(hash + (hash.includes('?') ? '&' : '?') + BY_DUE_DATE);
  }
}

sortByDueDate();

// The forms' own words exist in English only.
const WORDS = [
  [/^Search$/, 'Tìm'],
  [/^Select$/, 'Chọn'],
  [/^No results$/, 'Không có kết quả'],
  [/^Nothing to show\.$/, 'Không có dữ liệu.'],
  [/^Field is required\.$/, 'Bắt buộc nhập.'],
  [/^Field must match pattern (.*)\.$/, 'Chưa đúng mẫu $1.'],
  [/^Field must have minimum value of (.*)\.$/, 'Phải từ $1 trở lên.'],
  [/^Field must have maximum value of (.*)\.$/, 'Không được quá $1.'],
  [/^Field must have minimum length of (.*)\.$/, 'Phải có ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.*)\.$/, 'Không được quá $1 ký tự.'],
  [/^Value is not a number\.$/, 'Phải là số.']
];

function inVietnamese(text) {
  const word = WORDS.find(([english]) => english.test(text));
  return word ? text.replace(word[0], word[1]) : text;
}

function translate(root) {
  root.querySelectorAll('input[placeholder]').forEach(input => {
    const words = inVietnamese(input.placeholder);
    if (words !== input.placeholder) {
      input.placeholder = words;
    }
  });
  root.querySelectorAll('.fjs-form-field-error li, .fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty').forEach(element => {
    if (element.childElementCount === 0) {
      const words = inVietnamese(element.textContent.trim());
      if (words !== element.textContent.trim()) {
        element.textContent = words;
      }
    }
  });
}

new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate))
  .observe(document.body, { childList: true, subtree: true });

// What is due first comes first, unless the person sorts otherwise.
const BY_DUE_DATE = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

function sortByDueDate() {
  const hash = window.location.hash || '#/';
  if (!hash.includes('sorting=') && !hash.startsWith('#/login')) {
    window.history.replaceState(null, '', hash + (hash.includes('?') ? '&' : '?') + BY_DUE_DATE);
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

// What the server says stands behind an English preface with an id that tells people nothing.
const PREFACE = /^Cannot (submit task form|complete task|claim task) \S+: /;

function inVietnamese(text) {
  const word = WORDS.find(([english]) => english.test(text));
  return word ? text.replace(word[0], word[1]) : text.replace(PREFACE, '');
}

// The text stays in its node: the libraries that drew it go on using the node.
function translateText(element) {
  element.childNodes.forEach(node => {
    const words = node.nodeType === Node.TEXT_NODE ? inVietnamese(node.nodeValue.trim()) : '';
    if (words && words !== node.nodeValue.trim()) {
      node.nodeValue = words;
    }
  });
}

function translatePlaceholder(input) {
  const words = inVietnamese(input.placeholder);
  if (words !== input.placeholder) {
    input.placeholder = words;
  }
}

// Tasklist takes the empty marks that a table leaves for each field without error as errors and never lets the person
// complete the task. What counts is whether an error is shown; sending the form checks all fields once more.
function trustShownErrors(container) {
  const controller = window.angular && window.angular.element(container).inheritedData('$camTasklistFormController');
  if (!controller || !container.querySelector('.fjs-form')) {
    return;
  }
  if (!controller.notifyOfShownErrors) {
    controller.notifyOfShownErrors = controller.notifyFormValidated;
    controller.notifyFormValidated = () => {};
  }
  const shown = container.querySelector('.fjs-form-field-error') !== null;
  if (controller.showsErrors !== shown) {
    controller.showsErrors = shown;
    controller.notifyOfShownErrors(shown);
  }
}

new MutationObserver(() => {
  document.querySelectorAll('.fjs-container').forEach(trustShownErrors);
  document.querySelectorAll('.fjs-container input[placeholder]').forEach(translatePlaceholder);
  document.querySelectorAll('.fjs-form-field-error, .fjs-form-field-error li, .fjs-select-placeholder, .fjs-dropdownlist-empty, .page-notifications .message')
    .forEach(translateText);
}).observe(document.body, { childList: true, subtree: true });

export default {
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  customScripts: ['../../../assets/camunda/sign-on.js', '../../../assets/camunda/tasklist.js', '../../../assets/camunda/bell.js',
    '../../../assets/camunda/scores.js', '../../../assets/camunda/evidence.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'Đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'Đến ô đầu tiên của biểu mẫu' }
  }
};

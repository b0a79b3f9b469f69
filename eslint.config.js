// Vue templates only: accessibility and template mistakes. Everything else is oxlint's, which is faster.
import typescript from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

const only = { files: ['**/*.vue'] }

export default [
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  ...vue.configs['flat/recommended'].map((config) => ({ ...config, ...only })),
  ...accessibility.configs['flat/recommended'].map((config) => ({ ...config, ...only })),
  {
    ...only,
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      // oxfmt lays out; these would argue with it.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/no-v-html': 'error',
      // A label that names its field by `for` is enough.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
]

import js from "@eslint/js";

export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: { "no-undef": "off", eqeqeq: "error", "no-var": "error", "prefer-const": "error" }, // tsc knows what is defined
  },
];

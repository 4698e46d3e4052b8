module.exports = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/setup.ts",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // Published as ES modules only; Jest on Node 20 needs them as CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs|get-east-asian-width)/)"],
  testTimeout: 60_000,
};

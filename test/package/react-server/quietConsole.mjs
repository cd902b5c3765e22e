/** A warning fails the run. */
for (const method of ['error', 'warn']) {
  const print = console[method];
  console[method] = (...args) => {
    process.exitCode = 1;
    print(...args);
  };
}

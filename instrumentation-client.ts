// Runs before anything else in the browser. Zod would try out whether it may make code from text; our policy says no, and a try that
// fails is still reported as a violation. Set by the name zod reads it from: importing zod here would put it on every page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// The facts of this topic; see build.ts for how one is made.
export {}

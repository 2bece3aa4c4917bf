/** The server: cases and runs over HTTP, as pages that work without script and as JSON. */
export { start, makeSite, type Started, type StartOptions } from './start.ts'
export { makeApp } from './app.ts'
export { contentFolder, projectFolder, readLibrary, readYaml, type ContentProblem, type Library } from './library.ts'
export { opinionJson, opinionsJson } from './opinion-json.ts'
export { terminalLang } from './language.ts'
export { startWords } from './start-words.ts'
export { lintContent, type Linted } from './lint-content.ts'
export { followContent, type Followed } from './preview-content.ts'

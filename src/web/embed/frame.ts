import { heightMessage } from './height.ts'

// Inside the frame: tells the page around it how high this one is, and nothing else. To anybody: a height is no secret, and any site may frame it.
if (parent !== window) new ResizeObserver(() => { parent.postMessage(heightMessage(document.body.getBoundingClientRect().height), '*') }).observe(document.body)

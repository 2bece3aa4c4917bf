/** What worked: myths answered by law, and documented cases. */
export {}

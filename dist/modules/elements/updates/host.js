/** The element, and those inside it that show the same story. */
const widgetsOf = (host) => [host, ...host.source.followers];

export { widgetsOf };

// Must be imported before any Fluent module: tells Fluent that there is no place to fetch fonts from.

const scope: Window & { FabricConfig?: { fontBaseUrl: string } } = window;
scope.FabricConfig = { fontBaseUrl: '' };
export {};

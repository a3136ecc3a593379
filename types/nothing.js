// Types only: there is nothing to run, but importing it is no error.
export {};

/** Whether a value meets a condition in a schema of valibot, by the condition's type and what it requires. */
const conditions = {
    non_empty: () => (value) => value.length > 0,
    min_length: (least) => (value) => value.length >= least,
    max_length: (most) => (value) => value.length <= most,
    min_value: (least) => (value) => value >= least,
    integer: () => Number.isInteger,
    regex: (shape) => (value) => shape.test(value),
    check: (fits) => fits,
};

export { conditions };

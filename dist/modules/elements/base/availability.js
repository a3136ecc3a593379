/** Why the story is not to be shown any more, or not yet; `now` in milliseconds. */
function availability({ status = 'usable', expiresAt = Infinity }, now = Date.now()) {
    if (status !== 'usable')
        return status;
    return now / 86_400_000 < expiresAt ? undefined : 'expired';
}

export { availability };

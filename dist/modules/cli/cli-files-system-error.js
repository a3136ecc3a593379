const known = {
    ENOENT: 'there is no such file; check its name and the folder you are in',
    EISDIR: 'it is a folder, where a file is meant; choose another name',
    ENOTDIR: 'part of its path is a file, not a folder; choose another path',
    EACCES: 'you are not allowed to open or write it; change its permissions',
    EPERM: 'you are not allowed to open or write it; change its permissions',
    EROFS: 'the disk is read-only; choose another folder',
    ENOSPC: 'the disk is full; make room and run the command again',
    EDQUOT: 'your quota on the disk is used up; make room and run the command again',
    EFBIG: 'it would be larger than a file may be here; choose another folder',
    EEXIST: 'a file of that name is in the way; choose another folder',
    ENOTEMPTY: 'a folder of that name is in the way; choose another folder',
    ENAMETOOLONG: 'its name is longer than the disk allows; give it a shorter one',
    EMFILE: 'too many files are open; close some programs and run the command again',
    EIO: 'the disk does not answer as it should; check it, then run the command again',
    EADDRINUSE: 'another program uses it; choose another with --port, or 0 for any that is free',
};
/** The reason of a system error in a sentence for the user, with a remedy where there is one. */
function systemReason(error) {
    const { code = '', message } = error;
    return known[code] ?? (code || message);
}

export { systemReason };

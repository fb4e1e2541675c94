// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/confine.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <initializer_list>
#include <malloc.h>
#include <pthread.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace inservice {

namespace {

constexpr rlim_t memory =
    rlim_t(768) << 20;       ///< bytes of address space: two pages of A4 at 600 dpi in colour, and libraries
constexpr rlim_t time = 120; ///< s of processor; the desk's own deadlines are shorter
constexpr rlim_t files = 64;

bool limit(__rlimit_resource_t what, rlim_t most) {
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

/// What is left: memory, reading (fonts, the readers of pictures), writing to what is open, threads, an end.
constexpr int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fadvise64),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(gettid),
    SCMP_SYS(getpid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(membarrier),
    SCMP_SYS(eventfd2),
    SCMP_SYS(pipe2), // a thread's own
};

/// Anything else is answered as by a kernel that does not know it: libraries then do without.
bool filterCalls() {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
    if (filter == nullptr) {
        return false;
    }
    bool whole = true;
    for (const int call : allowed) {
        whole = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && whole;
    }
    const auto allowOnly = [&](int call, scmp_arg_cmp with) {
        whole = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &with) == 0 && whole;
    };
    // Files are opened for reading only.
    constexpr scmp_datum_t writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    allowOnly(SCMP_SYS(openat), {2, SCMP_CMP_MASKED_EQ, writes, 0});
    allowOnly(SCMP_SYS(open), {1, SCMP_CMP_MASKED_EQ, writes, 0});
    // A thread, never a process. (clone3 hides its flags; the C library then takes this one.)
    allowOnly(SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD});
    whole = whole && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return whole;
}

} // namespace

bool confine() {
    const pid_t desk = getppid();
    // It ends with the desk, however that ends.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != desk) {
        _exit(0);
    }
    close_range(STDERR_FILENO + 1, ~0U, 0); // what the desk has open is not ours
    prctl(PR_SET_DUMPABLE, 0);
    signal(SIGXFSZ, SIG_IGN); // a library's warning into a file must not end it
    // One heap, and small stacks: on a PC with many cores every thread's own would use up the address space.
    mallopt(M_ARENA_MAX, 1);
    pthread_attr_t small;
    if (pthread_attr_init(&small) == 0) {
        pthread_attr_setstacksize(&small, 1 << 20);
        pthread_setattr_default_np(&small);
        pthread_attr_destroy(&small);
    }
    bool set =
        limit(RLIMIT_CPU, time) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, files);
#ifndef INSERVICE_SANITIZED // whose shadow memory is terabytes
    set = set && limit(RLIMIT_AS, memory);
#endif
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return false;
    }
    if (!filterCalls()) {
        unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC); // where that is refused too, the limits remain
    }
    return set;
}

} // namespace inservice

/* A disk that takes nothing. Preloaded into a program (LD_PRELOAD), every write below the folder FAILING_LIVE fails as long as the file FAILING_SWITCH is
   there: with "no space left" when it holds an f, otherwise with "read-only". Reading goes on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const char *live, *switched;

__attribute__((constructor)) static void prepare(void)
{
    live = getenv("FAILING_LIVE");
    switched = getenv("FAILING_SWITCH");
    if (!live || !switched) live = switched = NULL;
}

#define TRUE_ONE(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* The error for what is below the folder now; 0 when all is well. */
static int trouble(const char *path)
{
    static int (*true_open)(const char *, int, ...);
    if (!live || strncmp(path, live, strlen(live)) != 0) return 0;
    if (!true_open) true_open = TRUE_ONE(open);
    int before = errno, file = true_open(switched, O_RDONLY);
    if (file < 0) { errno = before; return 0; }
    char how = 0;
    ssize_t some = read(file, &how, 1);
    close(file);
    errno = before;
    return some == 1 && how == 'f' ? ENOSPC : EROFS;
}

static int trouble_at(int fd)
{
    char link[64], path[4096];
    if (!live) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return trouble(path);
}

static int trouble_opening(const char *path, int flags)
{
    int why = trouble(path);
    if (why == EROFS) return flags & (O_WRONLY | O_RDWR | O_CREAT) ? why : 0;
    return why && (flags & O_CREAT) && access(path, F_OK) != 0 ? why : 0;
}

#define FAIL_WHEN(expression) do { int why = (expression); if (why) { errno = why; return -1; } } while (0)

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        FAIL_WHEN(trouble_opening(path, flags)); \
        return TRUE_ONE(name)(path, flags, mode); \
    }

OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *from, size_t count) { FAIL_WHEN(trouble_at(fd)); return TRUE_ONE(write)(fd, from, count); }

ssize_t pwrite(int fd, const void *from, size_t count, off_t at) { FAIL_WHEN(trouble_at(fd)); return TRUE_ONE(pwrite)(fd, from, count, at); }

ssize_t pwrite64(int fd, const void *from, size_t count, off64_t at) { FAIL_WHEN(trouble_at(fd)); return TRUE_ONE(pwrite64)(fd, from, count, at); }

int mkdir(const char *path, mode_t mode) { FAIL_WHEN(trouble(path)); return TRUE_ONE(mkdir)(path, mode); }

/* What would be on the disk if the power went now. Preloaded into a program (LD_PRELOAD), it keeps beside the folder POWERCUT_LIVE, which is what
   the program sees, the folder POWERCUT_DISK, which is what had reached the disk:
     - the content of a file as it was when the file was last synchronised (fsync, fdatasync), in POWERCUT_DISK/.content/INODE;
     - the names of a folder as they were when the folder was last synchronised, as links to such contents.
   So a file that was written and not synchronised is old or empty, and one that was made, renamed or removed without its folder being
   synchronised has its old name or none. This is stricter than most file systems are and just what POSIX promises. Sectors are not torn. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LONGEST 4096

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static const char *live, *disk;
static int (*true_fsync)(int), (*true_fdatasync)(int);

__attribute__((constructor)) static void prepare(void)
{
    char folder[LONGEST];
    true_fsync = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    true_fdatasync = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    live = getenv("POWERCUT_LIVE");
    disk = getenv("POWERCUT_DISK");
    if (!live || !disk) { live = disk = NULL; return; }
    snprintf(folder, sizeof folder, "%s/.content", disk);
    mkdir(folder, 0700);
}

/* The path of an open file below the live folder, without that folder; NULL for any other. */
static const char *path_of(int fd, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = live ? readlink(link, path, LONGEST - 1) : -1;
    if (length < 0) return NULL;
    path[length] = 0;
    size_t root = strlen(live);
    return strncmp(path, live, root) == 0 && (path[root] == '/' || path[root] == 0) ? path + root : NULL;
}

static void content_of(const struct stat *file, char *name)
{
    snprintf(name, LONGEST, "%s/.content/%llu", disk, (unsigned long long)file->st_ino);
}

static void keep_content(int fd, const struct stat *file)
{
    char name[LONGEST], half[LONGEST + 8], block[1 << 16];
    content_of(file, name);
    snprintf(half, sizeof half, "%s.half", name);
    int out = open(half, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (out < 0) abort();
    ssize_t some;
    for (off_t at = 0; (some = pread(fd, block, sizeof block, at)) > 0; at += some)
        if (write(out, block, (size_t)some) != some) abort();
    close(out);
    /* A file that is open for writing only cannot be read by its descriptor. */
    if (some < 0) {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        int again = open(link, O_RDONLY);
        if (again < 0) abort();
        out = open(half, O_WRONLY | O_TRUNC);
        while ((some = read(again, block, sizeof block)) > 0)
            if (write(out, block, (size_t)some) != some) abort();
        close(again);
        close(out);
    }
    if (rename(half, name) != 0) abort();
}

static void keep_names(const char *path)
{
    char from[LONGEST], to[LONGEST], name[2 * LONGEST], content[LONGEST], half[2 * LONGEST + 8];
    struct dirent *entry;
    struct stat file;
    snprintf(from, sizeof from, "%s%s", live, path);
    snprintf(to, sizeof to, "%s%s", disk, path);
    for (char *slash = to + strlen(disk) + 1; (slash = strchr(slash, '/')); slash++) { *slash = 0; mkdir(to, 0700); *slash = '/'; }
    mkdir(to, 0700);

    DIR *names = opendir(from);
    while (names && (entry = readdir(names))) {
        snprintf(name, sizeof name, "%s/%s", from, entry->d_name);
        if (lstat(name, &file) != 0 || !S_ISREG(file.st_mode)) continue;
        content_of(&file, content);
        int made = open(content, O_WRONLY | O_CREAT, 0600); /* Never synchronised: there, and empty. */
        if (made >= 0) close(made);
        snprintf(name, sizeof name, "%s/%s", to, entry->d_name);
        snprintf(half, sizeof half, "%s.half", name);
        unlink(half);
        if (symlink(content, half) != 0 || rename(half, name) != 0) abort();
    }
    if (names) closedir(names);

    names = opendir(to);
    while (names && (entry = readdir(names))) {
        snprintf(name, sizeof name, "%s/%s", to, entry->d_name);
        if (lstat(name, &file) != 0 || !S_ISLNK(file.st_mode)) continue;
        snprintf(half, sizeof half, "%s/%s", from, entry->d_name);
        if (lstat(half, &file) != 0 && errno == ENOENT) unlink(name);
    }
    if (names) closedir(names);
}

static int keep(int fd, int answer)
{
    char whole[LONGEST];
    struct stat file;
    int before = errno;
    const char *path = answer == 0 ? path_of(fd, whole) : NULL;
    if (path && fstat(fd, &file) == 0) {
        pthread_mutex_lock(&one_at_a_time);
        if (S_ISREG(file.st_mode)) keep_content(fd, &file);
        else if (S_ISDIR(file.st_mode)) keep_names(path);
        pthread_mutex_unlock(&one_at_a_time);
    }
    errno = before;
    return answer;
}

int fsync(int fd) { return keep(fd, true_fsync(fd)); }

int fdatasync(int fd) { return keep(fd, true_fdatasync(fd)); }

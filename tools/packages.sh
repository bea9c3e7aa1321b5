# shellcheck shell=bash
# Packages of the system for ./test and ./bench: sourced, not run.
# install_packages NAME… installs by apt-get; says why and returns 1 where it cannot.

lists_are_new=''
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Install these by your system's own means: $*" >&2
        return 1
    fi
    local rights=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "Missing: $*. Installing them needs root rights or sudo." >&2
            return 1
        fi
        rights=(sudo)
    fi
    echo "Installing $*" >&2
    # A fresh machine has no lists, and old lists name packages that are gone.
    if [ -z "$lists_are_new" ]; then ${rights[@]+"${rights[@]}"} apt-get update -qq >/dev/null || true; lists_are_new=yes; fi
    ${rights[@]+"${rights[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

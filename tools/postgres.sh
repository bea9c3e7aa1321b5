# shellcheck shell=bash
# A private PostgreSQL for ./test and ./bench: sourced, not run. Needs the variable work, a folder others may enter.
# find_postgres sets postgres_bin; start_postgres sets postgres_port; stop_postgres may be called in any state.

postgres_bin='' postgres_port=''

find_postgres() {
    local folder version
    for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin 2>/dev/null | sort -rV) \
        "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
        [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && [ -x "$folder/createdb" ] || continue
        version=$("$folder/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
        if [ "$version" -ge 15 ]; then postgres_bin=$folder; return 0; fi
    done
    return 1
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" != 0 ]; then "$@"
    elif command -v setpriv >/dev/null 2>&1; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$work/postgres" "$@"
    elif command -v runuser >/dev/null 2>&1; then runuser -u postgres -- "$@"
    else su postgres -s /bin/sh -c '"$0" "$@"' -- "$@"
    fi
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start_postgres() {
    local port try
    mkdir -p "$work/postgres"
    if [ "$(id -u)" = 0 ]; then
        id postgres >/dev/null 2>&1 || useradd --system --home-dir /nonexistent --shell /usr/sbin/nologin postgres
        chown postgres "$work/postgres"
    fi
    (
        cd "$work/postgres" || exit
        as_postgres "$postgres_bin/initdb" -D "$work/postgres/data" -U kumppani --auth=trust --no-sync -E UTF8 --locale=C >/dev/null
    ) || return 1
    # Nothing here outlives the run, so durability is off; what a power cut does is tested elsewhere.
    cat >> "$work/postgres/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
jit = off
CONF
    for try in 1 2 3 4 5 6 7 8 9 10; do
        port=$((20000 + (RANDOM * 7 + try) % 10000))
        port_is_free "$port" || continue
        if (cd "$work/postgres" && as_postgres "$postgres_bin/pg_ctl" -D "$work/postgres/data" -l "$work/postgres/log" \
            -o "-p $port" -w -t 60 start >/dev/null 2>&1); then
            postgres_port=$port
            (cd "$work/postgres" && as_postgres "$postgres_bin/createdb" -h 127.0.0.1 -p "$port" -U kumppani kumppani)
            return
        fi
    done
    cat "$work/postgres/log" >&2 || true
    return 1
}

postgres_connection() { echo "Host=127.0.0.1;Port=$postgres_port;Username=kumppani;Database=kumppani"; }

# What a server does for itself within minutes of so many new rows: looks at them, so that it knows how to find them.
settle_postgres() {
    (cd "$work/postgres" && as_postgres "$postgres_bin/vacuumdb" -h 127.0.0.1 -p "$postgres_port" -U kumppani -d kumppani --analyze --quiet)
}

stop_postgres() {
    [ -n "$postgres_port" ] || return 0
    (cd / && as_postgres "$postgres_bin/pg_ctl" -D "$work/postgres/data" -m immediate -w stop >/dev/null 2>&1) || true
    postgres_port=''
}

# setup [EXTRA]: a virtual environment in .venv with this checkout installed, made anew only when setup.cfg changed.
setup() {
    python=
    for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
        [ -n "$name" ] || continue
        if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$name
            break
        fi
    done
    if [ -z "$python" ]; then
        echo "cleanup needs Python 3.11 or newer; none was found. Install one, or name it: PYTHON=/path/to/python3.12 $0" >&2
        exit 2
    fi
    extra=${1:-}
    wanted="$("$python" --version) $extra $(cksum <setup.cfg)"
    if [ "$(cat .venv/.ready 2>/dev/null || :)" = "$wanted" ]; then
        return
    fi
    if [ ! -x .venv/bin/python ] && ! "$python" -m venv .venv; then
        echo "could not make .venv; on Debian and Ubuntu: apt-get install python3-venv" >&2
        exit 2
    fi
    target=.
    [ -z "$extra" ] || target=".[$extra]"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$target" >&2
    printf '%s' "$wanted" >.venv/.ready
}

#!/bin/sh
# Search beside the sqlite3 program, on journals of all three sizes. See search-beside-sqlite3.py.
set -eu
cd "$(dirname "$0")/../.."
for entries in 500 5000 100000; do
    python3 src/bench/search-beside-sqlite3.py --entries "$entries" "$@"
done

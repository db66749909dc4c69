#!/bin/sh
# Restarts the processes one after the other, so that one is always there. Stops at the first that does not become ready.
# Use: deploy/restart.sh 3001 3002
set -eu
[ $# -gt 0 ] || { echo "Use: $0 PORT…" >&2; exit 2; }
for port in "$@"; do
  ${RESTART:-systemctl restart} "clinic-blog@$port"
  tries=0
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/readyz"; do
    tries=$((tries + 1))
    if [ "$tries" -ge "${WAITS:-60}" ]; then
      echo "The process on port $port is not ready, so the others were left as they are. Read: journalctl -u clinic-blog@$port" >&2
      exit 1
    fi
    sleep 0.5
  done
  echo "Port $port is ready."
done

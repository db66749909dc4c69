#!/bin/sh
# Shows that a backup can be read: puts it back into an empty folder with the key that is kept elsewhere, and counts what opens.
# The running site is not touched. Run it in the project's folder, after every change of keys and once a month.
# Use: deploy/drill.sh BACKUP KEYFILE
set -eu
[ $# -eq 2 ] || { echo "Use: $0 BACKUP KEYFILE" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DATA_DIR="$folder" DATABASE_URL= INQUIRY_KEYS=
INQUIRY_KEYS=$(cat "$2")
npm run --silent db:restore -- "$1"
npm run --silent db:check
count=$(npm run --silent inquiries:export | wc -l)
echo "The backup is sound: $count inquiries were opened with this key. Compare with: npm run inquiries:list"

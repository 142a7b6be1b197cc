#!/usr/bin/env bash
# The steps of the Dockerfile as plain commands in an empty folder: build, production install, start, health, stop.
# Usage: test/production.sh FOLDER; Node 22.18 or newer first in PATH. Prints a line for each step.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
folder=$1

mkdir -p "$folder/app"
cd "$folder/app"
cp "$project/package.json" "$project/package-lock.json" "$project/LICENSE" .
cp -r "$project/openapi" "$project/data" .
cp -r "$project/src" "$project/tsconfig.json" .
ln -s "$project/node_modules" node_modules
npm run build >/dev/null
rm -r src tsconfig.json node_modules
echo 'built'

npm ci --omit=dev --no-audit --no-fund >/dev/null 2>&1
test ! -e node_modules/typescript
echo "installed $(ls node_modules | wc -l) entries"
# Lines are read by one file that the build puts together, on threads as well.
for i in $(seq 400); do echo "{\"id\":\"$i\",\"text\":\"“Yes, we can,” said Ana Ruiz. It cost \$5 million. She left.\"}"; done >"$folder/lines"
test "$(node dist/cli.js extract --ndjson --threads 2 "$folder/lines" | grep -c '"name":"Ana Ruiz"')" = 400
# Files are read on threads by another one, with all the libraries that they take: enough of them for threads to be worth it.
mkdir "$folder/news"
for i in $(seq 3000); do echo "{\"id\":\"line-$i\",\"headline\":\"Line $i\",\"paragraphs\":[\"“Yes, we can,” said Ana Ruiz. It cost \$$i million, and she left the room at once.\"]}"; done >"$folder/news/lines.ndjson"
printf -- '---\nid: marked\n---\n# A headline\n\n“Yes, *we* can,” said Ana Ruiz.\n' >"$folder/news/marked.md"
printf '<html><head><title>A page</title></head><body><article><h1>A page</h1><p>“Yes, we can,” said Ana Ruiz, the mayor of Bergen, when the harbour opened again after the storm.</p><p>She had said so all week, and most of those who work there did not believe a word of it.</p></article></body></html>' >"$folder/news/page.html"
DATABASE_URL="sqlite:$folder/news.db" node dist/cli.js load --json "$folder/news" | grep -o '"created":[0-9]*'

export NODE_ENV=production HOST=127.0.0.1 PORT=0 DATABASE_URL="sqlite:$folder/onrecord.db"
node dist/cli.js >"$folder/out" &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
  address=$(grep -oE 'http://127[^ ]*/v1' "$folder/out" | head -n 1 || true)
  if [ -n "$address" ]; then break; fi
  sleep 0.1
done
echo "started $(head -n 1 "$folder/out")"

PORT=$(grep -oE ':[0-9]+/v1' <<<"$address" | grep -oE '^:[0-9]+' | tr -d :)
export PORT
healthcheck=$(grep -oE '"fetch\(.*\)"' "$project/Dockerfile" | sed 's/^"//; s/"$//')
node -e "$healthcheck"
echo 'healthy'

kill -TERM "$server"
wait "$server"
trap - EXIT
echo 'stopped with 0'
if node -e "$healthcheck"; then exit 1; fi
echo 'unhealthy when stopped'

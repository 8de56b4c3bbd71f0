#!/bin/sh
# Starts a cluster on this machine to try: three NATS servers, a PostgreSQL and workers, all in one folder and on 127.0.0.1, until Ctrl-C.
# What is in the folder stays there, and the next start goes on with it.
#   sh scripts/start-cluster.sh [FOLDER] [WORKERS]
# NATS_PORT (4222), POSTGRES_PORT (55432) and METRICS_PORT (9400) are the first of the ports that it takes.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "${1:-cluster}"
folder=$(cd "${1:-cluster}" && pwd)
workers=${2:-2}
nats_port=${NATS_PORT:-4222}
postgres_port=${POSTGRES_PORT:-55432}
metrics_port=${METRICS_PORT:-9400}

sh "$root/scripts/install-nats.sh"
sh "$root/scripts/install-postgres.sh"
nats=$(command -v nats-server || echo /usr/sbin/nats-server)
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
postgres=${postgres:-$(dirname "$(command -v initdb)")}

# PostgreSQL refuses to run as root.
as_server=
if [ "$(id -u)" = 0 ]; then
  as_server='runuser -u postgres --'
  chmod a+x "$folder"
  if ! $as_server test -x "$folder"; then
    echo "the user postgres, as which PostgreSQL runs, may not enter $folder; name a folder elsewhere" >&2
    exit 1
  fi
fi

running=
# Ctrl-C in a terminal goes to all processes of its group; these are told by `stop`, in order.
own=$(command -v setsid || true)
stop() {
  trap - EXIT INT TERM
  # Workers first, that they finish what they have in hand.
  for one in $running; do
    kill "$one" 2>/dev/null || true
    wait "$one" 2>/dev/null || true
  done
}
trap stop EXIT
trap 'exit 0' INT TERM

routes=
for at in 0 1 2; do routes="$routes${routes:+, }\"nats://127.0.0.1:$((nats_port + 2000 + at))\""; done
streams=
for at in 0 1 2; do
  cat >"$folder/nats-$at.conf" <<EOF
server_name: demarche-$at
listen: "127.0.0.1:$((nats_port + at))"
jetstream { store_dir: "$folder/nats-$at" }
cluster { name: demarche, listen: "127.0.0.1:$((nats_port + 2000 + at))", routes: [ $routes ] }
EOF
  $own "$nats" -c "$folder/nats-$at.conf" -l "$folder/nats-$at.log" &
  running="$! $running"
  streams="$streams${streams:+,}127.0.0.1:$((nats_port + at))"
done

mkdir -p "$folder/postgres"
if [ -n "$as_server" ]; then chown postgres "$folder/postgres"; fi
cd "$folder"
if [ ! -e "$folder/postgres/PG_VERSION" ]; then
  $as_server "$postgres/initdb" -D "$folder/postgres" -U demarche -E UTF8 --locale=C -A trust >"$folder/initdb.log"
fi
$own $as_server "$postgres/postgres" -D "$folder/postgres" -h 127.0.0.1 -p "$postgres_port" -k "$folder/postgres" \
  >"$folder/postgres.log" 2>&1 &
running="$! $running"
until "$postgres/pg_isready" -q -h 127.0.0.1 -p "$postgres_port"; do sleep 0.2; done

stream="nats://$streams"
ledger="postgres://demarche@127.0.0.1:$postgres_port/postgres"
demarche="${NODE:-node} $root/bin/demarche.js"
at=0
while [ "$at" -lt "$workers" ]; do
  $own $demarche work --threads 1 --stream "$stream" --ledger "$ledger" --metrics "$((metrics_port + at))" \
    >"$folder/worker-$at.out" 2>"$folder/worker-$at.log" &
  running="$! $running"
  at=$((at + 1))
done

cat <<EOF
a cluster runs in $folder; its logs lie there, too
  put pages in:  npx demarche read FOLDER --stream $stream
  look at it:    npx demarche status --stream $stream --ledger $ledger
  ask it:        npx demarche pairs --ledger $ledger
  measures:      http://127.0.0.1:$metrics_port/metrics
stop with Ctrl-C
EOF
wait

#!/bin/sh
# Installs PostgreSQL from Debian's package where no version of it is there, without a server of its own. For the tests.
set -eu

for server in /usr/lib/postgresql/*/bin/postgres; do
  if [ -x "$server" ]; then exit 0; fi
done
if command -v initdb >/dev/null 2>&1; then exit 0; fi

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo 'PostgreSQL is not installed, and this user cannot install it with apt-get' >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
mkdir -p /etc/postgresql-common/createcluster.d
echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/no-main-cluster.conf
apt-get update -qq
apt-get install -y -qq --no-install-recommends postgresql

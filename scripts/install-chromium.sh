#!/bin/sh
# Installs Chromium from Debian's package where it is not there. For the tests of the web app.
set -eu

if command -v chromium >/dev/null 2>&1; then exit 0; fi

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo 'Chromium is not installed, and this user cannot install it with apt-get' >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium

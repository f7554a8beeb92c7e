# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The Debian packages that Parallax asks for, in one place, and the function that brings in those that are missing.

# To build it.
build_packages=(
  gcc libc6-dev meson ninja-build pkgconf gettext itstool
  libgtk-4-dev libgtk-4-bin libjson-glib-dev libglib2.0-dev
  desktop-file-utils shared-mime-info
)

# To see it as it is meant: its icons are SVG, its quotations Latin, Cyrillic and Korean.
runtime_packages=(
  librsvg2-common at-spi2-core
  fonts-cantarell fonts-dejavu-core fonts-noto-core fonts-nanum
)

# To test it.
test_packages=(
  xvfb xauth dbus dbus-daemon xdotool x11-utils x11-xserver-utils imagemagick openbox xcompmgr weston
  python3 python3-gi python3-jsonschema
  clang libclang-rt-dev valgrind libc6-dbg strace
  appstream libxml2-utils mandoc binutils libglib2.0-bin
  cmark-gfm poppler-utils python3-mwparserfromhell bibutils python3-pyld
)

# missing_packages PACKAGE...: prints those that are not installed.
missing_packages () {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# install_packages PACKAGE...: installs what is missing and says so first; does and says nothing when all is there.
install_packages () {
  local missing as_root=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian: what Parallax needs has to be there already." >&2
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  echo "Parallax needs these Debian packages, which are not installed yet:" >&2
  printf '  %s\n' "${missing[@]}" >&2
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Only root can install them, and there is no sudo. Please run as root:" >&2
      echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing them with apt-get${as_root[0]:+, through sudo}. This takes a minute or two." >&2
  "${as_root[@]}" apt-get update -qq >&2 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
}

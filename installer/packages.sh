# The one list of Debian packages, for those who source it: to build, to run, to test, and to test at length.
# shellcheck shell=bash disable=SC2034
# Debian's qt6-charts-dev needs libqt6opengl6-dev, but does not say so.
build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev
                qt6-l10n-tools libsqlite3-dev libyaml-cpp-dev libpugixml-dev nlohmann-json3-dev libexpected-dev
                libfmt-dev libcli11-dev libqpdf-dev libxlsxwriter-dev libzip-dev qt6-httpserver-dev
                qt6-websockets-dev)
# Debian leaves these out of Qt: it opens a window on X11 only with the first, and speaks of Cancel and Ctrl in other
# languages only with the second.
run_packages=(libxcb-cursor0 qt6-translations-l10n)
test_packages=(libgtest-dev libgmock-dev python3 python3-openpyxl poppler-utils bird2 nftables iproute2 dpkg-dev file
               chromium)
long_test_packages=(clang-16 libclang-rt-16-dev)

# install_packages PURPOSE PACKAGE...: says what is missing, and installs it.
install_packages() {
  local purpose=$1 package
  shift
  local missing=()
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  echo "Routewright needs these Debian packages to $purpose, and installs them now: ${missing[*]}"
  local root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      echo "Installing needs root: run 'apt-get install ${missing[*]}' as root, then this again." >&2
      return 1
    fi
    root=(sudo)
  fi
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# use_ccache: what ccache must overlook so that files with a precompiled header are found again.
use_ccache() { export CCACHE_SLOPPINESS=pch_defines,time_macros; }

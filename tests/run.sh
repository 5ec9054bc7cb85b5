#!/usr/bin/env bash
# tests/run.sh [CTEST ARGUMENT]...: installs what is missing, builds the dev preset, runs all tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh
install_packages "build and test" "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
use_ccache
cmake --preset dev
cmake --build --preset dev
ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"

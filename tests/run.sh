#!/usr/bin/env bash
# tests/run.sh [CTEST ARGUMENT]...: installs what is missing, builds the dev preset, runs all tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh
install_packages "build and test" "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
use_ccache
# CTest does not show what a test said that skipped itself.
trap 'grep -hs "^The labs were not tried" build/dev/Testing/Temporary/LastTest.log || true' EXIT
# Less optimised than what is worked with and measured: half an hour has to do for building and testing.
cmake --preset dev -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" -DRW_UNITY=ON
cmake --build --preset dev
ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"

#!/usr/bin/env bash
# installer/run.sh [PLAN]: from a fresh Debian 12 to the open workbench. Says what it installs, builds the release, and
# opens PLAN (a project or YAML), or without one the sample of the guide's first problem. Without a display it checks the
# plan and writes its diagram and findings into a folder.
set -euo pipefail
plan=${1:+$(realpath -m -- "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh

if [[ -n $plan && ! -r $plan ]]; then
  echo "$plan: there is no such file, or it cannot be read" >&2
  exit 2
fi
install_packages "build and run" "${build_packages[@]}" "${run_packages[@]}"
use_ccache
echo "Building the release in $PWD/build/release (some minutes the first time)."
[[ -f build/release/build.ninja ]] || cmake --preset release >/dev/null
cmake --build --preset release
bin=$PWD/build/release/app

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  [[ -n $plan ]] && exec "$bin/routewright" "$plan"
  # The sample and the flow in it that breaks.
  exec "$bin/routewright" --sample problem-1 --flow adfs-in
fi

lit=()
out=$PWD/routewright-output/$(basename "${plan:-problem-1}" | sed 's/\.[^.]*$//')
mkdir -p "$out"
if [[ -z $plan ]]; then
  plan=$out/plan.yaml lit=(--flow adfs-in)
  "$bin/routewright-cli" new --sample problem-1 "$plan" >/dev/null
fi
echo "There is no display: checking $plan instead."
echo
# Findings are an answer (exit code 1); a plan that is no good is not.
"$bin/routewright-cli" check "$plan" | tee "$out/findings.txt" || ((PIPESTATUS[0] == 1))
"$bin/routewright-cli" check --json --fail-on never "$plan" >"$out/findings.json"
for ending in svg png pdf; do "$bin/routewright-cli" export "$plan" "$out/diagram.$ending" "${lit[@]}" >/dev/null; done
echo
echo "Diagram and findings are in $out:"
ls "$out"

#!/usr/bin/env bash
# tests/long.sh [fuzz|asan|tsan|crash|edits|lab]...: what takes too long for every change, run by hand before an issue is closed.
# Without arguments all of it, some two hours on 2 cores. Adds a dated table to docs/evidence.md; logs in build/long.
# RW_FUZZ_SECONDS (600) for each fuzz target, RW_CRASH_RUNS (500) for each crash loop, RW_LAB_PLANS (40) random plans as
# labs, RW_EDIT_STEPS (100000) random edits.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh
install_packages "build and test at length" \
  "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${long_test_packages[@]}"
use_ccache

logs=build/long
mkdir -p "$logs"
rows=()
failed=0

# step NAME COMMAND...: runs it with its output in a log, and notes how it went. Its last words become the remark.
step() {
  local name=$1 start=$SECONDS word=passed log
  shift
  log=$logs/${name//[ \/]/-}.log
  echo "$name …"
  "$@" >"$log" 2>&1 </dev/null || { word=FAILED failed=1; }
  local remark
  remark=$(grep -E '[0-9]+% tests passed|^Done [0-9]+ runs|^stat::number_of_executed_units' "$log" | tail -n 1 || true)
  echo "  $word after $((SECONDS - start)) s. $remark ($log)"
  rows+=("| $name | $word | $((SECONDS - start)) s | $remark |")
}

# preset NAME [CTEST ARGUMENT]...: configures, builds and tests that preset.
# shellcheck disable=SC2317
preset() {
  local name=$1
  shift
  cmake --preset "$name" && cmake --build --preset "$name" && ctest --preset "$name" --no-tests=error "$@"
}

fuzz() {
  step "fuzz build" bash -c 'cmake --preset fuzz && cmake --build --preset fuzz --target tests/fuzz/all'
  local target name seeds
  for target in build/fuzz/tests/fuzz/*_fuzz; do
    [[ -x $target ]] || continue
    name=$(basename "$target")
    mkdir -p "$logs/corpus/$name"
    seeds=()
    [[ -d tests/fuzz/corpus/$name ]] && seeds=("tests/fuzz/corpus/$name")
    step "$name" "$target" -max_total_time="${RW_FUZZ_SECONDS:-600}" -print_final_stats=1 -timeout=20 -rss_limit_mb=4096 \
      -artifact_prefix="$logs/$name-" "$logs/corpus/$name" "${seeds[@]}"
  done
}
asan() { step "all tests, address and undefined-behaviour sanitizers" preset asan --timeout 3000; }
tsan() { step "core tests, thread sanitizer" preset tsan --timeout 3000; }
crash() {
  export RW_CRASH_RUNS=${RW_CRASH_RUNS:-500}
  step "crash loops of $RW_CRASH_RUNS runs" preset dev --tests-regex '[Cc]rash|[Kk]ill' --timeout 6000
}
edits() {
  export RW_EDIT_STEPS=${RW_EDIT_STEPS:-100000}
  export QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=100000000
  step "$RW_EDIT_STEPS random edits" bash -c 'cmake --preset dev && cmake --build --preset dev --target ui_tests &&
    build/dev/tests/ui/ui_tests RandomEditsTest'
}
lab() {
  export RW_LAB_PLANS=${RW_LAB_PLANS:-40}
  step "labs of the scenarios and of $RW_LAB_PLANS random plans" preset dev --label-regex '^lab$'
}

for part in "${@:-all}"; do
  case $part in
  all)
    fuzz
    asan
    tsan
    crash
    edits
    lab
    ;;
  fuzz | asan | tsan | crash | edits | lab) "$part" ;;
  *) sed -n '2,5p' "$0" >&2 && exit 2 ;;
  esac
done

{
  echo
  echo "## $(date -u +%F), $(git rev-parse --short HEAD), $(nproc) cores"
  echo
  echo "| what | outcome | took | remark |"
  echo "|---|---|---|---|"
  printf '%s\n' "${rows[@]}"
} >>docs/evidence.md
echo "Added to docs/evidence.md."
exit "$failed"

#!/usr/bin/env bash
# lab.sh run          starts the lab, tries every flow, shows and writes results.json, takes the lab down again
# lab.sh up | down    starts it, and leaves it up; takes it down
# lab.sh test         tries every flow in a lab that is up
# lab.sh routes NODE  the routes that NODE uses
# lab.sh shell NODE   a shell on NODE: ping, traceroute, tcpdump, birdc -s "$BIRD"
# Needs root, bird2, nftables, iproute2 and python3. Nothing of it touches the machine's own network.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
up=$here/.up # there while the lab is left up
# All runs of one folder's lab use the same names: so each finds what one before it, that was killed, has left.
prefix=rwlab$(md5sum <<<"$here" | cut -c1-8)-
sockets=/run/$prefix

usage() { sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2; }
complain() { echo "lab.sh: $*" >&2; exit 3; }
in_box() { ip netns exec "$prefix$1" "${@:2}"; }
boxes() { ls "$here/boxes"; }
find_router() { awk -F'\t' -v id="$1" '$1 == id { print $2, $3 }' "$here/routers.tsv"; } # its box and its socket

need_root() { ((EUID == 0)) || complain "the lab needs root: it makes network namespaces"; }

need_tools() {
  local tool
  for tool in ip nft bird birdc python3; do
    command -v "$tool" >/dev/null || complain "$tool is missing: apt-get install bird2 nftables iproute2 python3"
  done
}

need_up() { [[ -e $up ]] || complain "the lab is not up: lab.sh up"; }

# Two at once would take down each other's. Whoever dies lets go.
lock() {
  exec 9<"${BASH_SOURCE[0]}"
  flock -w 10 9 || complain "the lab is being started, tried or taken down already"
}

# Whatever runs in a namespace of the lab is the lab's own.
down() {
  local box pids
  for box in $(ip netns list | awk -v prefix="$prefix" 'index($1, prefix) == 1 { print $1 }'); do
    pids=$(ip netns pids "$box" 2>/dev/null || true)
    # shellcheck disable=SC2086
    [[ -z $pids ]] || kill -KILL $pids 2>/dev/null || true
    ip netns del "$box" || true
  done
  rm -rf "$sockets" "$up"
}

start() {
  [[ ! -e $up ]] || complain "the lab is up already: lab.sh down"
  trap 'trap "" INT TERM HUP; down' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  down # what a run that was killed has left
  mkdir "$sockets"
  local box a a_box b b_box router socket
  for box in $(boxes); do ip netns add "$prefix$box"; done
  while IFS=$'\t' read -r a a_box b b_box _; do
    ip -n "$prefix$a_box" link add "$a" type veth peer name "$b" netns "$prefix$b_box"
  done <"$here/wires.tsv"
  for box in $(boxes); do
    in_box "$box" sysctl -q -p - <<'END'
net.ipv4.ip_forward = 1
net.ipv4.conf.all.rp_filter = 0
net.ipv4.conf.default.rp_filter = 0
net.ipv4.conf.all.send_redirects = 0
net.ipv4.conf.default.send_redirects = 0
net.ipv4.fib_multipath_hash_policy = 1
net.ipv4.ip_local_port_range = 40000 60999
net.ipv6.conf.all.forwarding = 1
net.ipv6.fib_multipath_hash_policy = 1
END
    ip -n "$prefix$box" -batch "$here/boxes/$box/interfaces"
    # Interfaces that were there before keep their own filter of sources.
    in_box "$box" bash -c 'for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 >"$f"; done'
    ip -n "$prefix$box" -batch "$here/boxes/$box/rules4"
    ip -n "$prefix$box" -6 -batch "$here/boxes/$box/rules6"
  done
  while IFS=$'\t' read -r router box socket; do
    in_box "$box" nft -f "$here/routers/$router/nftables.conf"
    # A session starts with its first packet, not in the middle.
    in_box "$box" sysctl -q -w net.netfilter.nf_conntrack_tcp_loose=0
    in_box "$box" bird -f -c "$here/routers/$router/bird.conf" -s "$sockets/$socket" \
      2>"$sockets/$socket.log" >/dev/null </dev/null 9<&- &
  done <"$here/routers.tsv"
  settle
}

# Waits until all routers have met and nothing changes any more.
settle() {
  local before="" now router socket deadline=$((SECONDS + 120))
  while ((SECONDS < deadline)); do
    sleep 0.5
    now=$(while IFS=$'\t' read -r _ _ socket; do
      birdc -s "$sockets/$socket" show protocols all 2>&1 | grep -E '^[^ ]+ +BGP |updates:|Unable' || true
    done <"$here/routers.tsv")
    [[ $(jobs -rp | wc -l) == $(wc -l <"$here/routers.tsv") ]] || break
    if [[ $now == "$before" ]] && ! grep -q Unable <<<"$now" && ! grep -E '^[^ ]+ +BGP ' <<<"$now" | grep -qv Established; then
      return
    fi
    before=$now
  done
  while IFS=$'\t' read -r router _ socket; do
    while read -r; do echo "$router: $REPLY" >&2; done <"$sockets/$socket.log"
  done <"$here/routers.tsv"
  complain "the routers did not settle"
}

try() { python3 "$here/probe.py" "$prefix" "$here/probes.json" "$here/results.json"; }

case ${1:-} in
run)
  need_root
  need_tools
  lock
  rm -f "$here/results.json"
  start
  try
  ;;
up)
  need_root
  need_tools
  lock
  start
  trap - EXIT INT TERM HUP
  touch "$up"
  echo "The lab is up; its namespaces start with $prefix"
  ;;
down)
  need_root
  lock
  down
  ;;
test)
  need_root
  need_up
  lock
  try
  ;;
routes | shell)
  need_root
  need_up
  read -r box socket < <(find_router "${2:-}") || true
  [[ -n $box ]] || complain "there is no node ${2:-} in the lab"
  if [[ $1 == routes ]]; then
    birdc -s "$sockets/$socket" show route primary
  else
    BIRD=$sockets/$socket in_box "$box" bash
  fi
  ;;
*) usage ;;
esac

#!/bin/bash
# Measures the adapter beside a stock HAPI JPA server, on one PostgreSQL and one machine, and leaves figures in a folder:
#   ./mvnw -q package -DskipTests && benchmark/run.sh [FOLDER]
# Nothing else should run on the machine. It needs psql and curl, and takes about 12 minutes; PHASES chooses parts of it:
#   start    from the start of the process until it is ready, with a class archive
#   compare  create, read and search beside the peer, no validation at either; resident memory meanwhile
#   alone    read by one client
#   valid    create beside the peer, profile validation at both
#   scale    bulk load and pull with SMALL and BIG plans
# What is worth changing stands in the next lines; each can be set from outside.
set -u
cd "$(dirname "$0")/.." || exit 2
OUT=${1:-target/benchmark/$(date +%Y%m%d-%H%M)}
PHASES=${PHASES:-start compare alone valid scale}
MIXES=${MIXES:-read search create}
CLIENTS=${CLIENTS:-8}
WARMUP=${WARMUP:-35}
DURATION=${DURATION:-24}
ROUNDS=${ROUNDS:-3}
PEOPLE=${PEOPLE:-100}
SEARCH=${SEARCH:-'patient=Patient/{patient}&status=active'}
SMALL=${SMALL:-1000}
BIG=${BIG:-100000}
PER_FOLDER=10
HEAP=${HEAP:-512m}
PEER_HEAP=${PEER_HEAP:-2g}
JAVA_OPTIONS=${JAVA_OPTIONS:-"-Xmx$HEAP -XX:+UseSerialGC"}
ADAPTER_JAR=${ADAPTER_JAR:-$(ls adapter/target/adapter-*-exec.jar 2>/dev/null | head -1)}
# Commands, in case that they are not started from their jars.
ADAPTER=${ADAPTER:-"-jar $ADAPTER_JAR"}
SANDBOX=${SANDBOX:-}
TOOL=${TOOL:-"java -Xmx600m -XX:+UseSerialGC -jar $(ls conformance-tests/target/conformance-tests-*.jar 2>/dev/null | grep -v original | head -1)"}
DEFINITIONS=${DEFINITIONS:-$PWD/profiles/target/classes/no/rodtrad/profiles/fhir}
PORT=18281; PEER_PORT=18282; SANDBOX_PORT=18280; ISSUER_PORT=18290

mkdir -p "$OUT" && OUT=$(cd "$OUT" && pwd)
REPORT=$OUT/report.md
STARTED=()
SERVER=
PEER=

say() { echo "$(date +%T) $*"; }
row() { echo "$*" >> "$REPORT"; }
fail() { say "failed: $*"; exit 1; }
# Ends one process of ours and waits for it; one that writes a class archive takes its time.
end() { [ -n "${1:-}" ] || return 0; kill "$1" 2>/dev/null; for _ in $(seq 450); do kill -0 "$1" 2>/dev/null || return 0; sleep 0.2; done; kill -9 "$1" 2>/dev/null; }
finish() { for pid in "${STARTED[@]}"; do end "$pid"; done; }
trap finish EXIT
trap 'exit 1' INT TERM
# until_ready PID URL SECONDS
until_ready() { for _ in $(seq $(($3 * 10))); do curl -sf -m 5 -o /dev/null "$2" && return 0; kill -0 "$1" 2>/dev/null || return 1; sleep 0.1; done; return 1; }
asked() { [[ " $PHASES " == *" $1 "* ]]; }
kb() { awk -v what="$2:" '$1 == what { print $2 }' "/proc/$1/status" 2>/dev/null; }
cpu() { awk -v hz="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / hz }' "/proc/$1/stat"; }

sandbox() {
  say "PostgreSQL, issuers"
  mkdir -p "$OUT/data"
  local settings="--server.port=$SANDBOX_PORT --rodtrad.sandbox.issuer-port=$ISSUER_PORT --rodtrad.sandbox.story=false --rodtrad.sandbox.data=$OUT/data"
  if [ -n "$SANDBOX" ]; then
    # shellcheck disable=SC2086
    $SANDBOX $settings > "$OUT/sandbox.log" 2>&1 &
  else
    ./mvnw -q -o spring-boot:run -Dspring-boot.run.jvmArguments=-Xmx400m -Dspring-boot.run.arguments="$settings" > "$OUT/sandbox.log" 2>&1 &
  fi
  local started=$!
  STARTED+=($started)
  until_ready $started "http://localhost:$SANDBOX_PORT/actuator/health/readiness" 240 || fail "the sandbox; see sandbox.log"
  STARTED+=($(pgrep -P $started))
  PG_PORT=$(sed -n 4p "$OUT/data/postgres/postmaster.pid")
  export PGPASSWORD=postgres
  local issuer=http://localhost:$ISSUER_PORT
  cat > "$OUT/adapter.properties" <<P
server.port=$PORT
logging.level.root=warn
spring.datasource.username=postgres
spring.datasource.password=postgres
rodtrad.signature.trusted-roots=$OUT/data/pki/trusted-roots.pem
rodtrad.delivery.key-store=$(ls "$OUT"/data/pki/organisations/*.p12 | head -1)
rodtrad.delivery.key-store-password=sandbox
rodtrad.delivery.receiver-url=http://localhost:$SANDBOX_PORT/sandbox/nav/inbox
rodtrad.delivery.threads=0
rodtrad.access.audience=https://rodtrad.no
rodtrad.access.issuers[0].name=helseid
rodtrad.access.issuers[0].issuer=$issuer/helseid
rodtrad.access.issuers[0].jwk-set-uri=$issuer/helseid/jwks
rodtrad.access.issuers[0].roles[rodtrad\:institution]=institution
rodtrad.access.issuers[1].name=maskinporten
rodtrad.access.issuers[1].issuer=$issuer/maskinporten
rodtrad.access.issuers[1].jwk-set-uri=$issuer/maskinporten/jwks
rodtrad.access.issuers[1].roles[rodtrad\:nav]=nav
P
}

database() { psql -q -h localhost -p "$PG_PORT" -U postgres -d postgres -c "create database $1" || fail "database $1"; }

# server NAME DATABASE [JAVA OPTION...] -- [SETTING...]: starts the adapter; how long it took goes to start.csv
server() {
  local name=$1 database=$2 java=() begun ready
  shift 2
  while [ "${1:---}" != -- ]; do java+=("$1"); shift; done
  shift
  begun=$(date +%s%N)
  # shellcheck disable=SC2086
  java $JAVA_OPTIONS "${java[@]}" $ADAPTER --spring.config.additional-location="file:$OUT/adapter.properties" \
    --spring.datasource.url="jdbc:postgresql://localhost:$PG_PORT/$database" --rodtrad.node="$name" "$@" > "$OUT/$name.log" 2>&1 &
  SERVER=$!
  STARTED+=($SERVER)
  until_ready $SERVER "http://localhost:$PORT/actuator/health/readiness" 120 || fail "the adapter; see $name.log"
  ready=$(date +%s%N)
  STARTUP=$(awk "BEGIN { printf \"%.1f\", ($ready - $begun) / 1e9 }")
  echo "$name,$STARTUP,$(cpu $SERVER),$(($(kb $SERVER VmRSS) / 1024))" >> "$OUT/start.csv"
}

# peer [MAVEN OPTION...]
peer() {
  say "the peer"
  ./mvnw -q -o -f benchmark/hapi-jpa-peer/pom.xml compile exec:exec -Dheap=$PEER_HEAP -Dport=$PEER_PORT \
    -Djdbc.url="jdbc:postgresql://localhost:$PG_PORT/peer" -Djdbc.user=postgres -Djdbc.password=postgres "$@" >> "$OUT/peer.log" 2>&1 &
  local maven=$!
  STARTED+=($maven)
  until_ready $maven "http://localhost:$PEER_PORT/fhir/metadata" 300 || fail "the peer; see peer.log"
  # Maven's child is the server.
  PEER=$(pgrep -P $maven -f PeerApplication || pgrep -f "Dport=$PEER_PORT .*PeerApplication" | head -1)
  STARTED+=("$PEER")
}

# load NAME MIX CLIENTS TARGETS [OPTION...]
load() {
  local name=$1 mix=$2 clients=$3 targets=$4
  shift 4
  say "load: $name"
  # shellcheck disable=SC2086
  $TOOL load --target "$targets" --mix "$mix" --clients "$clients" --people "$PEOPLE" --search "$SEARCH" \
    --tokens "http://localhost:$SANDBOX_PORT" --out "$OUT/$name" --csv "$@" > "$OUT/$name.log" 2>&1
  local code=$?
  { echo; echo "### $name"; echo; sed -n '/^# Load/,$p' "$OUT/$name.log" | sed '1,2d; s/^## /#### /'; } >> "$REPORT"
  [ $code = 0 ] || { say "load $name ended with $code"; row "**$name was not measured**: \`$(tail -1 "$OUT/$name.log")\`"; }
}

# The resident memory of a process, each second, until it is told to end.
watch() { echo "time,rss_kb" > "$2"; while kill -0 "$1" 2>/dev/null; do echo "$(date +%T),$(kb "$1" VmRSS)" >> "$2"; sleep 1; done; }

OURS=rodtrad=http://localhost:$PORT/fhir
BOTH=$OURS,peer=http://localhost:$PEER_PORT/fhir

{ echo "# Figures of $(date +%F\ %R)"; echo
  echo "Commit $(git rev-parse --short HEAD 2>/dev/null), $(nproc) processors ($(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs)), load $(cut -d' ' -f1-3 /proc/loadavg) before the run; adapter with \`$JAVA_OPTIONS\`, peer with \`-Xmx$PEER_HEAP\`; PostgreSQL of the sandbox, fsync on."; } > "$REPORT"
sandbox
for name in measured peer small big; do database $name; done

ARCHIVE=()
if asked start && [ -n "$ADAPTER_JAR" ]; then
  say "class archive"
  java -Djarmode=tools -jar "$ADAPTER_JAR" extract --destination "$OUT/app" > /dev/null || fail "extract"
  ADAPTER="-jar $OUT/app/$(basename "$ADAPTER_JAR")"
  server archive measured -XX:ArchiveClassesAtExit="$OUT/app/adapter.jsa" -- && end $SERVER
  [ -f "$OUT/app/adapter.jsa" ] && ARCHIVE=(-XX:SharedArchiveFile="$OUT/app/adapter.jsa")
  row; row "## Start"; row; row "| start | ready, s | CPU s | resident MB |"; row "| --- | ---: | ---: | ---: |"
  for n in 1 2 3; do server start$n measured "${ARCHIVE[@]}" -- && end $SERVER; row "| $n | $(tail -1 "$OUT/start.csv" | cut -d, -f2- | sed 's/,/ | /g') |"; done
fi

if asked compare || asked alone; then
  row; row "## Beside the peer"
  peer
  server measured measured "${ARCHIVE[@]}" -- --rodtrad.validation.writes=false
  watch $SERVER "$OUT/rss.csv" & STARTED+=($!)
  if asked compare; then
    for mix in $MIXES; do
      load $mix $mix "$CLIENTS" "$BOTH" --warmup "$WARMUP" --duration "$DURATION" --rounds "$ROUNDS"
      [ $mix = read ] && row && row "Resident after the read load: **$(($(kb $SERVER VmRSS) / 1024)) MB** (most so far $(($(kb $SERVER VmHWM) / 1024)) MB)."
    done
  fi
  asked alone && load read-one-client read 1 "$BOTH" --warmup 8 --duration 12 --rounds 2
  end $SERVER; end "$PEER"
fi

if asked valid; then
  row; row "## With profile validation at both"
  peer -Dvalidation="$DEFINITIONS"
  server valid measured "${ARCHIVE[@]}" -- --rodtrad.validation.writes=true
  load create-validated create "$CLIENTS" "$BOTH" --warmup "$WARMUP" --duration "$DURATION" --rounds 2
  end $SERVER; end "$PEER"
fi

if asked scale; then
  row; row "## Scale"; row; row "| plans | resources/s loaded |"; row "| ---: | --- |"
  for size in small big; do
    plans=$SMALL; [ $size = big ] && plans=$BIG
    say "$plans plans"
    $TOOL folders --count $((plans / PER_FOLDER)) --plans $PER_FOLDER --seed 1 --layout folders --out "$OUT/folders-$size" >> "$OUT/folders.log" 2>&1
    # shellcheck disable=SC2086
    java -Xmx1g $ADAPTER load --jdbc "jdbc:postgresql://localhost:$PG_PORT/$size" --user postgres --from "$OUT/folders-$size" > "$OUT/bulk-$size.log" 2>&1
    row "| $plans | $(tail -1 "$OUT/bulk-$size.log") |"
    rm -rf "$OUT/folders-$size"
    psql -q -h localhost -p "$PG_PORT" -U postgres -d $size -c "vacuum analyze"
  done
  row; row "100 changes of the feed, and 100 plans by the time of their last change, by one client:"
  for size in small big; do
    server pull-$size $size "${ARCHIVE[@]}" -- --rodtrad.validation.writes=false
    PEOPLE=4 load changes-$size pull 1 "$OURS" --warmup 15 --duration 12 --pull '$changes?_count=100'
    PEOPLE=4 load updated-$size pull 1 "$OURS" --warmup 10 --duration 10
    end $SERVER
  done
fi
say "done: $REPORT"

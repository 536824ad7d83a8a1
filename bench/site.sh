# For the benchmarks: a site of its own, built in Release, with its data in $data, at $base. To be sourced in the repository's root.
recipe=$1 port=$2
dotnet build src/Web -c Release -v q -clp:NoSummary
export ASPNETCORE_ENVIRONMENT=Production DOTNET_ENVIRONMENT=Production Logging__LogLevel__Default=Warning Logging__LogLevel__Microsoft__Hosting__Lifetime=Warning
data=$(mktemp -d)
export ORCHARD_APP_DATA=$data
tenant=OrchardCore__OrchardCore_AutoSetup__Tenants__0__
export ${tenant}ShellName=Default ${tenant}SiteName=Bench ${tenant}SiteTimeZone=UTC ${tenant}AdminUsername=admin \
  ${tenant}AdminEmail=admin@example.org ${tenant}AdminPassword='Award-2023!' ${tenant}DatabaseProvider=Sqlite ${tenant}RecipeName=$recipe
base=http://127.0.0.1:$port
root=src/Web
server=

stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
trap 'stop; rm -rf "$data"' EXIT

# Starts the site and puts the milliseconds from process start to the first 200 into $elapsed.
start() {
  local from dll
  from=$(date +%s%N)
  dll=$PWD/src/Web/bin/Release/net10.0/OrchardParticipation.Web.dll
  (cd "$root" && exec dotnet "$dll" --urls "$base" >"$data/log" 2>&1) &
  server=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/en/")" = 200 ]; do
    kill -0 "$server" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.01
  done
  elapsed=$((($(date +%s%N) - from) / 1000000))
}

rss() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status"; }

machine() {
  echo "Machine: $(nproc) cores, $(awk -F: '/model name/ { print $2; exit }' /proc/cpuinfo | xargs), $(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 }' /proc/meminfo), .NET $(dotnet --version), $(date +%F)"
}

# Of the administrator, for the requests of $jar.
jar=$data/cookies
token() { grep -o '<input[^>]*name="__RequestVerificationToken"[^>]*>' | sed -n '1s/.*value="\([^"]*\)".*/\1/p'; }
get() { curl -sf -b "$jar" -c "$jar" "$base$1"; }
sign_in() {
  curl -s -b "$jar" -c "$jar" -o /dev/null --data-urlencode "__RequestVerificationToken=$(get /Login | token)" \
    --data-urlencode LoginForm.UserName=admin --data-urlencode 'LoginForm.Password=Award-2023!' "$base/Login"
}

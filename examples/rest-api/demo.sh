#!/bin/sh
# Starts the service on a new, empty SQLite file and walks through both of its APIs with curl. Every call is printed as one can
# type it, with its answer, and the walk ends with exit code 1 at the first answer that is not the expected one.
#
#   sh examples/rest-api/demo.sh
#
# REST_API, if set, is the command that starts the service; options are added to it. Otherwise Maven builds and starts it.
set -u

here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d) || exit 1
server=
step='start the service'

stop() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null
        wait "$server" 2>/dev/null
        server=
    fi
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

fail() {
    printf '\nFAILED at the step "%s": %s\n' "$step" "$1" >&2
    exit 1
}

start() {
    if [ -n "${REST_API:-}" ]; then
        sh -c "exec $REST_API \"\$@\"" rest-api --host 127.0.0.1 --port 0 --storage "$folder/demo.db" >"$folder/out" 2>&1 &
    else
        mvn -q -f "$here/../../pom.xml" -pl examples/rest-api -am compile exec:java \
            -Dexec.args="--host 127.0.0.1 --port 0 --storage '$folder/demo.db'" >"$folder/out" 2>&1 &
    fi
    server=$!
    base=
    while [ -z "$base" ]; do
        sleep 1
        base=$(sed -n 's/.*listening on \(http:[^ ]*\).*/\1/p' "$folder/out")
        if [ -z "$base" ] && ! kill -0 "$server" 2>/dev/null; then
            cat "$folder/out" >&2
            fail 'it ended before it listened'
        fi
    done
}

step() {
    step=$1
    printf '\n# %s\n' "$1"
}

# call STATUS USER METHOD PATH [BODY]; a USER of - sends no token, a PATH that is a whole URL is called as it is
call() {
    wanted=$1 user=$2 method=$3
    case $4 in
    http:*) url=$4 ;;
    *) url=$base$4 ;;
    esac
    body=${5:-}
    set -- -X "$method"
    typed="curl -X $method"
    if [ "$user" != - ]; then
        set -- "$@" -H "Authorization: Bearer $user"
        typed="$typed -H 'Authorization: Bearer $user'"
    fi
    if [ -n "$body" ]; then
        set -- "$@" -H 'Content-Type: application/json' -d "$body"
        typed="$typed -H 'Content-Type: application/json' -d '$body'"
    fi
    printf '\n$ %s '"'%s'"'\n' "$typed" "$url"
    status=$(curl -q -sS --noproxy '*' --max-time 30 -D "$folder/head" -o "$folder/body" -w '%{http_code}' "$@" "$url") ||
        fail "curl could not call $method $url"
    answer=$(cat "$folder/body" 2>/dev/null)
    rm -f "$folder/body"
    printf '%s %s\n' "$status" "$answer"
    sed -n -e 's/^[Ll]ink: /Link: /p' -e 's/^[Rr]etry-[Aa]fter: /Retry-After: /p' "$folder/head" | tr -d '\r'
    [ "$status" = "$wanted" ] || fail "expected status $wanted, found $status"
}

# What the last answer must say.
says() {
    case $answer in
    *"$1"*) ;;
    *) fail "expected $1 in the answer" ;;
    esac
}

# The first value of a field in the last answer: an id, a token, a flag.
field() {
    value=$(printf '%s' "$answer" | tr ',{}[]' '\n\n\n\n\n' | sed -n 's/^"'"$1"'":"\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' | head -n 1)
    [ -n "$value" ] || fail "expected the field $1 in the answer"
}

ada=ada@example.org ivo=ivo@example.org eve=eve@example.org
v3=/api/v3

command -v curl >/dev/null || fail 'curl is needed'
printf 'Starting the service; the first time this takes as long as the build.\n'
start
printf 'It listens on %s. Whoever calls is who the token says, so Ada is ada@example.org.\n' "$base"

printf '\n## Teams, as EnerTalk has them\n'
step 'Ada creates a team and is its admin'
call 201 $ada POST /teams '{"name":"Harbour"}'
field id && harbour=$value
step 'She lists her teams'
call 200 $ada GET /teams
step 'She adds Eve, as a member unless said otherwise'
call 200 $ada PUT "/teams/$harbour/memberships" '{"userId":"eve@example.org"}'
says '{"userId":"eve@example.org","role":"member"}'
step 'Refused: a member renames the team'
call 403 $eve PATCH "/teams/$harbour" '{"name":"Eves"}'
says '"type":"ForbiddenError"'
step 'Refused: the last admin steps down'
call 403 $ada PUT "/teams/$harbour/memberships" '{"userId":"ada@example.org","role":"member"}'
step 'Refused: an address that is none'
call 400 $ada PUT "/teams/$harbour/memberships" '{"userId":"nobody"}'
step 'Ada removes Eve'
call 200 $ada DELETE "/teams/$harbour/memberships" '{"userId":"eve@example.org"}'
step 'Refused: Eve looks at a team that she is not in any more'
call 403 $eve GET "/teams/$harbour"

printf '\n## Sites and chargers, as Plugchoice has them\n'
step 'The same team, with an integer id beside the other one'
call 200 $ada GET $v3/teams
says "$harbour"
field id && number=$value
step 'Refused: a call by nobody'
call 401 - GET $v3/teams
step 'Ada creates a site for the team'
call 201 $ada POST $v3/sites '{"team_uuid":"'"$harbour"'","name":"Quay 7","street":"Quay","house_number":7,"postal_code":"3011","city":"Rotterdam","country":"NL"}'
field uuid && site=$value
step 'Refused: a site with half an address; every bad field is named'
call 422 $ada POST $v3/sites '{"name":"Quay 8","street":"Quay","country":"Holland"}'
says '"errors"'
step 'Refused, by the other API: a team that has sites is deleted'
call 409 $ada DELETE "/teams/$harbour"
step 'Two chargers'
call 201 $ada POST $v3/chargers '{"identity":"QUAY-7-1","site_uuid":"'"$site"'","pincode":"0712"}'
field uuid && first=$value
field id && asset=$value
call 201 $ada POST $v3/chargers '{"identity":"QUAY-7-2","site_uuid":"'"$site"'","pincode":"0713"}'
field uuid && second=$value
step 'Refused: an identity that is taken'
call 422 $ada POST $v3/chargers '{"identity":"QUAY-7-1","site_uuid":"'"$site"'"}'
says '"code":"identity_taken"'

printf '\n## A second team is invited\n'
step 'Ivo has a team of his own, to which the site does not exist'
call 201 $ivo POST $v3/teams '{"name":"Volt Installers","email":"desk@example.org"}'
field uuid && volt=$value
step 'Refused: a site that one does not reach'
call 404 $ivo GET "$v3/sites/$site"
step 'Ada invites him; this host sends no mail, so she passes the token on'
call 201 $ada POST "$v3/sites/$site/teams/invite" '{"email":"ivo@example.org"}'
field invite_token && token=$value
step 'He accepts for his team'
call 200 $ivo POST $v3/sites/invite/accept '{"token":"'"$token"'","team_uuid":"'"$volt"'"}'
says '"data_access":false'
step 'Refused: he changes the site, which takes data access'
call 403 $ivo PUT "$v3/sites/$site" '{"name":"Quay 7 b"}'
says '"code":"not_permitted"'

printf '\n## Data access: asked for, denied, granted, limited\n'
step 'Ivo asks for it'
call 200 $ivo POST "$v3/sites/$site/teams/$volt/request-sensitive-data" '{"reason":"to set the chargers up","requested_expires_never":true}'
step 'Ada sees the request and denies it'
call 200 $ada GET "$v3/sites/$site/data-requests"
field uuid && request=$value
call 200 $ada POST "$v3/data-requests/$request/deny"
step 'Refused: she denies it twice'
call 422 $ada POST "$v3/data-requests/$request/deny"
step 'She grants it after all, until a day'
call 200 $ada POST "$v3/sites/$site/teams/$volt/grant-sensitive-data" '{"expires_never":false,"data_access_expires_at":"2051-12-13"}'
step 'Ivo sees the pincode now'
call 200 $ivo GET "$v3/chargers/$second"
says '"pincode":"0713"'
step 'Ada limits him to the first charger, which the API names by its integer'
call 200 $ada PUT "$v3/sites/$site/teams/$volt/asset-access" '{"access_of_assets":"limited_access","accessible_assets":[{"asset_type":"charger","asset_id":'"$asset"'}]}'
step 'Refused: the second charger does not exist for him any more'
call 404 $ivo GET "$v3/chargers/$second"
step 'What his team has there'
call 200 $ada GET "$v3/sites/$site/teams/$volt"
says '"data_access":true'

printf '\n## The site is handed over\n'
step 'Ada hands it to his team'
call 200 $ada POST "$v3/sites/$site/teams/$volt/transfer-ownership"
step 'Hers keeps data access for 14 days'
call 200 $ada GET "$v3/sites/$site/teams"
says '"is_owner":true'
step 'Refused: she hands over what is not hers any more'
call 403 $ada POST "$v3/sites/$site/teams/$harbour/transfer-ownership"
step 'Ivo invites five more; refused: a sixth in the same minute'
for guest in 1 2 3 4 5; do
    call 201 $ivo POST "$v3/sites/$site/teams/invite" '{"email":"guest-'"$guest"'@example.org"}'
done
call 429 $ivo POST "$v3/sites/$site/teams/invite" '{"email":"guest-6@example.org"}'

printf '\n## A license is bought\n'
step 'Ivo begins to buy; until it is paid there is no license'
call 200 $ivo POST "$v3/chargers/$first/licenses/payment-intent" '{"product":"SMART-12M"}'
field payment_intent && payment=$value
call 200 $ivo GET "$v3/chargers/$first"
says '"licenses":{"smart":false,"pro":false}'
step 'The payment arrives; here by a call that is for development only'
call 200 $ivo POST "/development/payments/$payment/confirm"
call 200 $ivo GET "$v3/chargers/$first"
says '"licenses":{"smart":true,"pro":false}'
step 'The list of version 2, which takes the integer id; the next page is in a header'
call 200 $ada GET "/api/v2/teams/$number/chargers?per_page=1"
says '"identity":"QUAY-7-2"'
next=$(sed -n 's/^[Ll]ink: <\([^>]*\)>.*/\1/p' "$folder/head")
call 200 $ada GET "$next"
says '"identity":"QUAY-7-1"'
says '"licenses":{"smart":true,"pro":false}'

step='stop the service'
stop
printf '\nDone: every call was answered as expected.\n'

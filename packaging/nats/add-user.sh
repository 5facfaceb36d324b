#!/bin/sh
# Adds a user to users.conf in this folder, and prints the password. docs/TEAM.md says what each permission is for.
#
#     add-user.sh relay                 the relay, which reads the sources and publishes
#     add-user.sh NAME                  somebody's desktop, which may read all notifications, and read and say what the
#                                       team does about incidents
#     add-user.sh NAME INSTANCE         somebody who may read the notifications of one Marketo instance alone (Munchkin ID)
#     add-user.sh NAME INSTANCE triage  the same, and read and say what the team does, which is about all instances
#
# The server takes the change with: nats-server --signal reload
# To withdraw somebody's access, delete the user's block from users.conf and reload.
set -eu

name=${1:?"usage: add-user.sh NAME [INSTANCE [triage]]"}
instance=${2:-}
triage=${3:-}
stream=${STREAM:-CAMPANILE}

case $name in *[!A-Za-z0-9_-]*) echo "a name has only letters, digits, - and _" >&2; exit 2 ;; esac
case $instance in *[!A-Za-z0-9_-]*) echo "an instance has only letters, digits, - and _" >&2; exit 2 ;; esac
case $triage in "" | triage) ;; *) echo "only triage may stand behind the instance" >&2; exit 2 ;; esac

umask 077
[ -e users.conf ] || printf 'users: [\n]\n' >users.conf
if grep -q "user: \"$name\"" users.conf; then
    echo "$name is in users.conf already" >&2
    exit 1
fi

# As random as a key: nobody guesses it, so it needs no slow hash that a thousand desktops would wait for.
password=$(openssl rand -hex 24)

if [ "$name" = relay ]; then
    publish="\"campanile.v1.*.*.*\"
            \"\$JS.API.STREAM.INFO.$stream\"
            \"\$JS.API.STREAM.CREATE.$stream\"
            \"\$JS.API.STREAM.UPDATE.$stream\"
            \"\$JS.API.CONSUMER.CREATE.$stream.*.campanile.v1.>\"
            \"\$JS.FC.$stream.>\"
            \"\$JS.API.STREAM.INFO.KV_${stream}_RELAY\"
            \"\$JS.API.STREAM.CREATE.KV_${stream}_RELAY\"
            \"\$JS.API.STREAM.UPDATE.KV_${stream}_RELAY\"
            \"\$JS.API.STREAM.MSG.GET.KV_${stream}_RELAY\"
            \"\$JS.API.DIRECT.GET.KV_${stream}_RELAY.>\"
            \"\$KV.${stream}_RELAY.relay\""
else
    wanted="campanile.v1.${instance:+$instance.}>"
    publish="\"\$JS.API.STREAM.INFO.$stream\"
            \"\$JS.API.CONSUMER.CREATE.$stream.*.$wanted\"
            \"\$JS.FC.$stream.>\""
    # Whoever may read everything may read this too.
    if [ -z "$instance" ] || [ -n "$triage" ]; then
        publish="\"campanile.v1.triage.$name\"
            \"\$JS.API.CONSUMER.CREATE.$stream.*.campanile.v1.triage.*\"
            $publish"
    fi
fi

sed '$d' users.conf >users.conf.new
cat >>users.conf.new <<USER
    {
        user: "$name"
        password: "$password"
        permissions: {
            publish: { allow: [
            $publish
            ] }
            subscribe: { allow: [ "_INBOX_$name.>" ] }
        }
    }
]
USER
mv users.conf.new users.conf
echo "$password"

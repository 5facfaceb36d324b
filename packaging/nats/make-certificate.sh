#!/bin/sh
# Makes an authority of your own (ca.pem, ca.key) where there is none, and a certificate of it for a server's name
# (server.pem, server.key). Where your company has an authority, take a certificate of that one instead.
#
#     make-certificate.sh nats.example.com
#
# Give ca.pem to everybody: it goes into ca_file of their connection. Keep ca.key off the server.
set -eu

host=${1:?"usage: make-certificate.sh HOST"}
days=${DAYS:-825}
umask 077
key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"

if [ ! -e ca.pem ]; then
    # shellcheck disable=SC2086 # several words
    openssl req -x509 $key -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Campanile NATS" 2>/dev/null
fi
case $host in
*[!0-9.]*) names="DNS:$host" ;;
*) names="IP:$host" ;;
esac
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$names" >server.ext
# shellcheck disable=SC2086 # several words
openssl req $key -keyout server.key -out server.csr -subj "/CN=$host" 2>/dev/null
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days "$days" \
    -extfile server.ext 2>/dev/null
rm -f server.csr server.ext
chmod 644 ca.pem server.pem

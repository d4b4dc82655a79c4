#!/usr/bin/env bash
# Runs once, when the database of docker-compose.yml is made: the two roles Gangway works as.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$GANGWAY_OWNER_PASSWORD" -v app="$GANGWAY_APP_PASSWORD" <<'SQL'
create role gangway_owner login password :'owner';
create role gangway_app login password :'app' nosuperuser nocreatedb nocreaterole nobypassrls;
create database gangway owner gangway_owner encoding 'UTF8' template template0;
\connect gangway
alter schema public owner to gangway_owner;
revoke create on schema public from public;
grant usage on schema public to gangway_app;
SQL

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every role may change its own password and its own defaults: one hostile desk could so spoil desk_user for all of them
-- (local_preload_libraries, default_transaction_read_only, statement_timeout). No right takes that away; a lock does.
-- While this session lives no role can be altered. It holds no snapshot; it ends with an error when the server does.
-- It also ends what a desk has held open for five minutes: a desk's longest transaction is its first load, and one that
-- stays open holds locks, and everybody's change feed back.
set idle_in_transaction_session_timeout = 0;
set application_name = 'inservice guard';
begin;
lock table pg_catalog.pg_authid, pg_catalog.pg_db_role_setting in share mode;
\o /dev/null
select pg_stat_clear_snapshot() \; select pg_terminate_backend(a.pid) from pg_stat_activity a where a.usename in ('desk_user', 'desk_anon') and a.xact_start < clock_timestamp() - interval '5 minutes' \watch 15

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every role may change its own password and its own defaults: one hostile desk could so spoil desk_user for all of them
-- (local_preload_libraries, default_transaction_read_only, statement_timeout). No right takes that away; a lock does.
-- While this session lives no role can be altered. It holds no snapshot; it ends with an error when the server does.
set idle_in_transaction_session_timeout = 0;
set application_name = 'inservice guard';
begin;
lock table pg_catalog.pg_authid, pg_catalog.pg_db_role_setting in share mode;
\o /dev/null
select 1 \watch 30

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of rights, and of the settings of sign-in.
set local role desk_owner;

create trigger keep_sight after insert or update or delete on auth.visibility for each statement execute function auth.keep_sight();
create trigger keep_sight_truncate after truncate on auth.visibility for each statement execute function auth.keep_sight();
create trigger keep_sight after insert or update on core.setting for each row
    when (new.key in ('session_idle_minutes', 'reviewers_bind_device')) execute function auth.keep_sight();
reset role;

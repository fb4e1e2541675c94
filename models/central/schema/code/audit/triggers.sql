-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit is only added to.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['entry', 'block', 'leaf'] loop
        execute format('create trigger append_only before update or delete on audit.%I for each row execute function core.forbid_change()', t);
        execute format('create trigger append_only_truncate before truncate on audit.%I for each statement execute function core.forbid_change()', t);
    end loop;
end $$;
reset role;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the audit counts by the hour.
set local role desk_owner;

insert into audit.tally(what) values
    ('code_wrong'), ('follow_wrong'), ('recover_wrong'), ('teacher_apply_wrong'), ('sign_in_guesses'), ('right_missing')
    on conflict (what) do nothing;
reset role;

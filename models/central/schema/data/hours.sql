-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings of hours and closing. An operator's own values stay.
set local role desk_owner;

insert into core.setting(key, value) values
    ('list_review', 'centre'),          -- who looks at lists: centre, own (the unit's 總負責人), auto (nobody, where nothing is doubtful)
    ('list_sample', '5'),               -- of a hundred that pass by themselves so many go to the desk
    ('list_return_days', '7'),          -- so long a list that was sent back may take
    ('list_remind_days', '0,7,12'),     -- so many days after its end an organiser hears of the list
    ('list_escalate_days', '7'),        -- so long overdue the 總負責人 hears of it too,
    ('list_escalate_desk_days', '14'),  -- and the desk
    ('list_evidence_school_based', '1'),-- 0: 校本研習 need no 簽到佐證
    ('reopen_days', '365'),             -- so long after it was closed a course is put right by its own desk; later 教師進修網 does it
    ('reopen_hold_days', '30'),         -- so long 教師進修網 keeps such a course after the last of it
    ('objection_days', '14'),           -- so long somebody may object to fewer hours
    ('evidence_years', '5')             -- so long 簽到佐證 and marks are kept after a course is closed
    on conflict (key) do nothing;
reset role;

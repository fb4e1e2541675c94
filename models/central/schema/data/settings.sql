-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings of a new centre. An operator's own values stay.
set local role desk_owner;

insert into core.setting(key, value) values
    ('centre_name', '全國教師在職進修資訊網'),
    ('session_hours', '12'),
    ('session_idle_minutes', '120'),
    ('one_time_password_days', '14'),
    ('command_retention_days', '90'),
    ('proof_bits', '20'),          -- what a stranger's mailed code costs when all is calm: a million hashes
    ('case_expiry_days', '42'),    -- a case without its paper, or sent back, ends after so long; 0: never
    ('opening_expiry_days', '182'),-- one that waits for the own 總負責人
    ('case_notice_days', '7'),     -- so long after a mail that says so
    ('case_secret_days', '180'),
    ('case_scan_days', '365'),     -- scans, prints and passed-on paper of a case go so long after it ended
    ('number_years', '2'),         -- whole IDs of whom nothing else is kept go after so long
    ('account_restore_days', '30'),-- so long a deleted account can be restored
    ('idle_reminders_a_day', '2000'), -- mails to whoever has not signed in for core.idle_days(); 0: none
    ('reviewers_bind_device', '0'),-- 1: whoever reviews does nothing before an authenticator app is bound (綁定行動裝置)
    ('reviewers_stay_signed_in', '1'), -- 0: desks keep no session of whoever reviews for their next start (保持登入)
    ('roster_undo_days', '30'),    -- so long a departure can be taken back, and a move be objected to
    ('course_review_days', '3'),   -- working days that a desk has for a course
    ('course_publish', 'next_hour'), -- approved courses are found from the next full hour; at_once: from then on
    ('course_pass_small', '0'),    -- 1: small courses of a school for its own teachers need no desk
    ('course_idle_days', '60'),    -- a course that was sent back and is not put right ends after so long; 0: never
    ('change_notice_days', '5'),   -- a session that moves later than so long before: a warning
    ('venues_a_unit', '300'),      -- open ones
    ('lecturers_a_unit', '500'),
    ('lecturer_code_days', '30'),  -- so long a lecturer may agree with a code that was mailed
    ('lecturer_wait_days', '60'),  -- who has not agreed by then is recommended no more
    ('lecturer_keep_days', '180'), -- who was withdrawn is forgotten after so long
    ('tracks_a_person', '200'),
    ('self_records_a_person', '2000'),
    ('subscriptions_a_person', '10'),
    ('schedules_an_account', '20'), -- 定期統計
    ('duty_notice_days', '60'),    -- so long before a semester ends a school hears who lacks something of 法定研習
    ('figures_freeze_days', '60'), -- so long after its last day a period's figures are frozen (凍結值); 0: never by themselves
    ('upload_guesses', '40'),      -- rows of lists a day that try what somebody's number is; twice as many of a course in 30 days
    ('change_retention_days', '90')
    on conflict (key) do nothing;
reset role;

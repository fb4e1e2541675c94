-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quotas and prices (code/auth/quotas.sql): what somebody has proved to be owed is counted and refused beyond `uses`; what
-- strangers ask for is never refused but priced: `bits` more of a proof of work at `uses`, none below a quarter of it.
-- What an operator has set stays; a release that wants another number says so in a step of tables/.
set local role desk_owner;

insert into auth.quota(action, per, uses, span, bits, base) values
    -- A code to a mailbox, for whoever asks
    ('mail_code',   'mailbox',      10,    '1 hour',     14, 20),
    ('mail_code',   'domain',       1200,  '1 hour',     16, 20),  -- at which somebody has an account
    ('mail_code',   'known',        6000,  '1 hour',     8,  20),  -- all of these together
    ('mail_code',   'new_domain',   200,   '1 hour',     16, 20),  -- any other
    ('mail_code',   'strangers',    4000,  '1 hour',     16, 20),  -- all the others together
    -- A right code that no application followed: it may have told whether a name or an ID is taken
    ('look',        'domain',       400,   '1 day',      16, 20),
    ('look',        'new_domain',   40,    '1 day',      16, 20),
    ('look',        'strangers',    1000,  '1 day',      12, 20),
    ('follow_code', 'all',          20000, '1 hour',     16, 20),
    ('contacts',    'all',          4000,  '1 hour',     16, 20),  -- 業務帳號查詢, of a unit each
    ('course_contacts', 'all',      4000,  '1 hour',     16, 20),  -- whom to turn to about a course each
    ('course_contacts', 'account',  300,   '1 day',      16, 16),  -- the same, by whoever is signed in
    ('offering_file', 'all',        20000, '1 hour',     16, 20),  -- public files of courses, in MiB
    ('search',      'all',          400000, '1 hour',    16, 0),   -- courses searched for by strangers
    ('verify',      'all',          20000, '1 hour',     16, 17),  -- certificates verified
    ('verify',      'number',       5,     '15 minutes', 8,  17),  -- wrong codes for one of them
    ('stop',        'all',          2000,  '1 hour',     24, 16),  -- codes that end a subscription, tried
    ('sign_in',     'all',          50000, '15 minutes', 24, 0),
    ('sign_in',     'login',        240,   '15 minutes', 24, 0)
    on conflict (action, per) do nothing;

insert into auth.quota(action, per, uses, span) values
    ('mail_code',   'case',         8,     '1 hour'),      -- a case secret whose case was sent back
    ('mail_code',   'installation', 20,    '1 hour'),      -- a PC on which somebody has signed in before
    ('mail_code',   'account_mailbox', 10, '1 hour'),      -- to one mailbox, from all the PCs of an account
    ('mail_code',   'account',      20,    '1 day'),       -- by whoever is signed in, for an address of the own
    ('look',        'mailbox',      20,    '1 day'),
    ('follow_code', 'number',       5,     '1 hour'),      -- mails about one case
    ('follow_code', 'installation', 20,    '1 hour'),
    ('recover',     'account',      10,    '1 day'),       -- mails to whoever has forgotten, asked for somewhere
    ('recover',     'pair',         10,    '1 day'),       -- and on a PC where this account has signed in
    ('device_guessed', 'account', 1,     '1 day'),       -- mails that say that somebody has the password and guesses codes
    ('submit_anon', 'case',         120,   '1 hour'),
    ('apply',       'mailbox',      10,    '1 day'),
    ('apply',       'unit_domain',  60,    '1 day'),       -- at one unit, from one domain at which somebody has an account
    ('apply',       'unit_new_domain', 10, '1 day'),       -- from one of the others
    ('apply',       'unit_new',     60,    '1 day'),       -- from all the others together
    ('apply',       'installation', 20,    '1 day'),       -- from a PC on which somebody has signed in before, whatever its mailbox
    ('listing',     'mailbox',      5,     '1 day'),       -- asking that a unit be listed, each with its evidence
    ('listing',     'county_domain', 20,   '1 day'),       -- in one county, from one domain at which somebody has an account
    ('listing',     'county_new',   20,    '1 day'),       -- from all others together
    ('listing',     'new_domain',   5,     '1 day'),       -- from one of these
    ('listing',     'installation', 20,    '1 day'),
    ('release',     'mailbox',      5,     '1 day'),       -- asking that a number be let go of
    ('release',     'person_domain', 5,    '1 day'),       -- one number, from one domain at which somebody has an account
    ('release',     'person_new',   10,    '1 day'),       -- from all others together
    ('release',     'installation', 20,    '1 day'),
    ('case_paper',  'case',         120,   '1 hour'),
    ('sign_in',     'installation', 120,   '15 minutes'),
    ('sign_in',     'pair',         30,    '15 minutes'),  -- one person, on such a PC
    -- Whoever is signed in
    ('submit',      'account',      1500,  '1 hour'),
    ('read',        'account',      600,   '1 hour'),      -- whole IDs and scans
    ('search',      'account',      6000,  '1 hour'),      -- courses, at the centre: a page, a page of a course, counts
    ('figures',     'account',      300,   '1 hour'),      -- 統計圖表: each is summed up anew
    ('read',        'export',       5000,  '1 day'),       -- whole IDs in files, of one account
    ('key_in',      'account',      200,   '1 day'),       -- forms keyed in, also those that are refused
    ('note',        'case',         40,    '1 day'),       -- of one account
    ('manage',      'account',      20,    '1 day'),       -- of one account by another: each is mailed
    ('announce',    'account',      5,     '1 day'),       -- mails to a successor
    ('unit_add',    'account',      300,   '1 day'),
    ('remind',      'unit_mail',    2,     '7 days'),      -- to everybody at one unit, by all of its desk
    ('remind',      'unit_letter',  20,    '7 days'),
    ('remind',      'unit_roster',  2,     '7 days'),      -- to those at one unit who keep its roster
    ('call',        'unit',         60,    '1 day'),       -- telephone calls about one unit, by one person
    ('roster_look', 'account',      600,   '1 day'),       -- who is to be entered into a roster, asked about
    ('roster_look', 'list',         6000,  '1 day'),       -- in personnel lists, by one account
    ('roster_look', 'person',       10,    '1 day'),       -- of one who stands on another roster, by everybody
    ('teacher_apply', 'mailbox',    10,    '1 day'),       -- 教師個人帳號 applied for
    ('teacher_apply', 'person_domain', 5,  '1 day'),       -- wrong guesses about a person, from one domain at which somebody has an account
    ('teacher_apply', 'person_new', 10,    '1 day'),       -- from all others together
    ('catalogue',   'account',      300,   '1 day'),
    ('course',      'account',      300,   '1 day'),       -- submitted, also again
    ('course',      'again',        40,    '1 day'),       -- one course, by one account
    ('course',      'unit',         1500,  '1 day'),
    ('change',      'account',      200,   '1 day'),       -- 課程異動: each is mailed to somebody
    ('change',      'course',       20,    '1 day'),       -- of one course, by one account
    ('change_look', 'account',      600,   '1 hour'),      -- which way a change would go
    ('decide_look', 'account',      600,   '1 hour'),      -- what a decision on enrolments would lead to
    ('course_file', 'account',      524288, '1 day'),      -- KiB
    ('course_file', 'unit',         2097152, '1 day'),
    ('course_file_read', 'account', 600,   '1 hour'),
    ('track',       'account',      1000,  '1 day'),       -- 加入追蹤 and 取消追蹤
    ('notice',      'account',      200,   '1 day'),       -- 通知設定
    ('subscription', 'account',     100,   '1 day'),       -- 研習資訊訂閱 made and changed
    ('schedule',    'account',      100,   '1 day'),       -- 定期統計 made and changed
    ('certificate', 'account',      200,   '1 day'),       -- revoked and restored: each is mailed
    ('transfer',    'account',      100,   '1 day'),       -- consents and wishes of one person
    ('transfer',    'desk',         3000,  '1 day'),       -- rows to be passed on once more
    ('message',     'account',      60,    '1 day'),       -- 線上短訊, each to many
    ('message',     'course',       10,    '1 day'),       -- to those of one course, by one account
    ('enrol',       'account',      300,   '1 day'),       -- enrolled, changed, given up: each is mailed
    ('enrol',       'again',        40,    '1 day'),       -- for one course, by one account
    ('queue',       'account',      2000,  '1 day'),       -- 調整順位
    ('queue',       'course',       500,   '1 day'),       -- in one course, by one account
    ('presence',    'account',      200000, '1 day'),      -- marks and scans sent up
    ('leave',       'enrolment',    10,    '1 day'),       -- 請假 asked for and taken back in one course: each is mailed
    ('named',       'account',      10000, '1 day'),       -- rows of 指定名單
    ('named',       'unit',         30000, '1 day'),
    ('walkin',      'account',      2000,  '1 day'),       -- people put on lists by their number: each may be somebody new
    ('walkin',      'unit',         6000,  '1 day'),
    ('list',        'account',      1000,  '1 day'),       -- lists handed in and judged: each is mailed
    ('list',        'course',       40,    '1 day'),       -- the same one, by one account
    ('upload',      'account',      300,   '1 day'),       -- 名單上傳: compared, taken in, taken back
    ('upload',      'course',       100,   '1 day'),       -- for one course, by one account
    ('upload',      'rows',         100000, '1 day'),      -- rows compared, by one account
    ('correction',  'account',      200,   '1 day'),       -- 修改已結案課程內容 asked for
    ('correction',  'course',       40,    '1 day'),       -- of the same course, by one account
    ('correction_look', 'account',  300,   '1 hour'),      -- what a correction would lead to, and the course that it is about
    ('record',      'account',      4000,  '1 day'),       -- 自行登錄: rows added, changed, removed
    ('venue',       'account',      200,   '1 day'),       -- 研習場所 added and changed: a county's desks are told
    ('lecturer',    'account',      200,   '1 day'),       -- 講師推薦 added and changed
    ('lecturer_ask', 'account',     30,    '1 day'),       -- lecturers asked by mail whether they agree
    ('lecturer_ask', 'mailbox',     4,     '30 days'),     -- mails about it to one of them, of all units
    ('lecturer_code', 'pair',       10,    '1 day'),       -- codes entered by one account for one lecturer
    ('lecturer_search', 'account',  60,    '1 day'),       -- each shows thirty at most
    ('lecturer_show', 'account',    60,    '1 day'),       -- how to reach one of them
    ('deliver',     'account',      200,   '1 day'),       -- papers of another desk passed on, also what no paper is
    ('paper_desk',  'account',      600,   '1 day'),       -- asked whose a paper is
    ('run',         'account',      1000,  '1 day'),       -- forms printed in runs
    ('runs',        'account',      1200,  '1 hour'),      -- runs and what was passed on, looked at
    ('remind_paper', 'account',     500,   '1 day'),       -- mails that a paper is missing
    ('mail_retry',  'mail',         10,    '1 day'),       -- one mail, by whoever may
    ('scan',        'account',      409600,   '1 hour'),   -- KiB
    ('scan',        'account_day',  2097152,  '1 day'),
    ('scan',        'case',         65536,    '1 day'),
    -- Rows of the audit that strangers cause; what goes beyond is counted there by the hour
    ('audit',       'strangers',    1000,  '1 hour')
    on conflict (action, per) do nothing;
reset role;

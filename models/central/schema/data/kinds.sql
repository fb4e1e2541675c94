-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kinds of commands.
set local role desk_owner;

delete from cmd.kind;
insert into cmd.kind(kind, handler, max_body) values
    ('application.apply',     'application_apply',     32768),
    ('application.correct',   'application_correct',   32768),
    ('application.withdraw',  'application_withdraw',  16384),
    ('application.follow',    'application_follow',    4096),
    ('application.print',     'application_print',     4096),
    ('application.receive',   'application_receive',   16384),
    ('application.approve',   'application_approve',   16384),
    ('application.reject',    'application_reject',    16384),
    ('application.return',    'application_return',    16384),
    ('application.note',      'application_note',      16384),
    ('application.take_back', 'application_take_back', 16384),
    ('application.open_as',   'application_open_as',   16384),
    ('application.show_id',   'application_show_id',   4096),
    ('scan.attach',           'scan_attach',           11534336),
    ('scan.void',             'scan_void',             4096),
    ('password.change',       'password_change',       4096),
    ('scan.show', 'scan_show', 4096);
reset role;

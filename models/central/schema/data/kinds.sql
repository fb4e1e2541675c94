-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kinds of commands, and what is said where a constraint refuses one.
set local role desk_owner;

delete from cmd.kind;
insert into cmd.kind(kind, handler, max_body, charge, audited) values
    ('application.apply',     'application_apply',     32768,    null,          '{application_id,state}'),
    ('application.correct',   'application_correct',   32768,    null,          '{application_id,state}'),
    ('application.withdraw',  'application_withdraw',  16384,    null,          '{application_id,state}'),
    ('application.follow',    'application_follow',    4096,     null,          '{application_id,state}'),
    ('application.print',     'application_print',     4096,     null,          '{application_id}'),
    ('application.receive',   'application_receive',   16384,    null,          '{application_id,state}'),
    ('application.approve',   'application_approve',   16384,    null,          '{application_id,state}'),
    ('application.reject',    'application_reject',    16384,    null,          '{application_id,state}'),
    ('application.return',    'application_return',    16384,    null,          '{application_id,state}'),
    ('application.note',      'application_note',      16384,    'charge_note', '{application_id}'),
    ('application.take_back', 'application_take_back', 16384,    null,          '{application_id,state}'),
    ('application.open_as',   'application_open_as',   16384,    null,          '{application_id,state}'),
    ('application.show_id',   'application_show_id',   4096,     null,          '{application_id,purpose}'),
    ('application.key_in',    'application_key_in',    11534336, 'charge_key_in', '{application_id,state}'),
    ('deletion.request',      'deletion_request',      16384,    'charge_manage', '{application_id,account_id,state}'),
    ('deletion.withdraw',     'deletion_withdraw',     4096,     null,          '{application_id,state}'),
    ('scan.attach',           'scan_attach',           11534336, 'charge_scan', '{application_id,scan_id}'),
    ('scan.void',             'scan_void',             4096,     null,          '{application_id,scan_id}'),
    ('scan.show',             'scan_show',             4096,     null,          '{application_id,scan_id}'),
    ('account.close',         'account_close',         16384,    'charge_manage', '{account_id,state}'),
    ('account.reopen',        'account_reopen',        16384,    'charge_manage', '{account_id,state}'),
    ('account.delete',        'account_delete',        16384,    'charge_manage', '{account_id,state}'),
    ('account.restore',       'account_restore',       16384,    'charge_manage', '{account_id,state}'),
    ('account.switch',        'account_switch',        4096,     'charge_manage', '{account_id,account_type}'),
    ('account.edit',          'account_edit',          16384,    'charge_manage', '{account_id,fields}'),
    ('account.unbind',        'account_unbind',        16384,    'charge_manage', '{account_id,state}'),
    ('device.bind',           'device_bind',           4096,     null,          '{account_id}'),
    ('device.unbind',         'device_unbind',         4096,     null,          '{account_id}'),
    ('audit.show',            'audit_show',            4096,     null,          '{who,unit,what,since,until}'),
    ('unit.remind',           'unit_remind',           4096,     null,          '{unit_id,standing,mails}'),
    ('unit.add',              'unit_add',              8192,     null,          '{unit_id,code}'),
    ('unit.rename',           'unit_rename',           8192,     'charge_unit', '{unit_id,changes}'),
    ('unit.close',            'unit_close',            8192,     'charge_unit', '{unit_id,eligible}'),
    ('unit.reopen',           'unit_reopen',           8192,     'charge_unit', '{unit_id,eligible}'),
    ('unit.merge',            'unit_merge',            8192,     'charge_unit', '{unit_id,into_id,accounts,cases}'),
    ('unit.assign',           'unit_assign',           8192,     'charge_unit', '{unit_id,account_scope,chief_reviewer_id,colleague_reviewer_id}'),
    ('call.log',              'call_log',              4096,     'charge_call', '{unit_id,account_id,application_id}'),
    ('mail.retry',            'mail_retry',            4096,     null,          '{mail_id,was}'),
    ('unit.contact',          'unit_contact',          4096,     null,          '{unit_id,changes}'),
    ('profile.change',        'profile_change',        4096,     null,          '{account_id,fields}'),
    ('email.change',          'email_change',          4096,     null,          '{account_id,fields}'),
    ('account.recover',       'account_recover',       4096,     null,          '{account_id}'),
    ('password.reset',        'password_reset',        4096,     null,          '{account_id}'),
    ('release.ask',           'release_ask',           65536,    null,          '{}'),
    ('release.grant',         'release_grant',         16384,    null,          '{request_id,state}'),
    ('release.refuse',        'release_refuse',        16384,    null,          '{request_id,state}'),
    ('password.change',       'password_change',       4096,     null,          '{}');

delete from cmd.constraint_refusal;
insert into cmd.constraint_refusal(constraint_name, code, key) values
    ('hold_person', 'KD001', 'person.has_account'),
    ('hold_name',   'KD002', 'account_name.taken'),
    ('application_one_deletion', 'KD070', 'deletion.waits');
reset role;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails the centre sends.
set local role desk_owner;

create table core.mail_template (
    key     text primary key,
    subject text not null,
    body    text not null,  -- {name} is replaced by a value of that name
    attaches text not null default '' check (attaches in ('', 'notice'))  -- a paper that goes along: 錄取通知 of the enrolment it tells of
);

create table core.mail (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default now(),
    template text not null references core.mail_template,
    address  text not null,
    subject  text not null,
    body     text not null,
    state    text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure')),
    due_at   timestamptz not null default now(),  -- sending: until then its result is waited for
    handed_to  uuid,  -- sending: to whom
    retried_at timestamptz,
    retried_by uuid,  -- command
    tries    int not null default 0,
    error    text not null default '',
    command_id     uuid,
    application_id bigint references core.application,
    enrolment_id   bigint, -- its body is written when it is handed out, about this enrolment; null: it stands (core.write_mails)
    notice_of      bigint    -- enrolment whose 錄取通知 goes along; drawn by whoever sends it
);
comment on column core.mail.state is
    'sending: handed out, no result yet; unsure: it may have gone, nobody heard. Neither is sent again by itself';
create index on core.mail(due_at) where state in ('waiting', 'sending');
-- Whether a desk was told this morning, somebody of 補填 today: what would come again and again.
create index on core.mail(address, at) where template in ('course.waiting', 'change.waiting', 'list.waiting', 'correction.waiting',
    'enrol.follow_up');
create index on core.mail(id) where state in ('waiting', 'sending', 'failed', 'unsure');

do $$
declare t text;
begin
    foreach t in array array['mail_template', 'mail'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;

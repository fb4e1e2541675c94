-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails the centre sends.
set local role desk_owner;

create table core.mail_template (
    key     text primary key,
    subject text not null,
    body    text not null   -- {name} is replaced by a value of that name
);

create table core.mail (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default now(),
    template text not null references core.mail_template,
    address  text not null,
    subject  text not null,
    body     text not null,
    state    text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    due_at   timestamptz not null default now(),
    tries    int not null default 0,
    error    text not null default '',
    command_id     uuid,
    application_id bigint references core.application
);
create index on core.mail(due_at) where state = 'waiting';

do $$
declare t text;
begin
    foreach t in array array['mail_template', 'mail'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;

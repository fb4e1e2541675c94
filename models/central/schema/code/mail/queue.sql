-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue of mails, as the operator's tool hands it out. What nobody may find out or count for himself is done here, by
-- the centre, before it looks what is due.
--
-- No mail goes twice: it is marked before it is handed out, and committed. Whoever handed it out and ended without a word
-- may have sent it: it is unsure, stands in the queue for a person to see, and is not sent again by itself.
set local role desk_owner;

-- What is due by now, and the bodies of the mails that go next.
create or replace function core.strike(p_mails int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.notice(), auth.answer_follows(), auth.answer_recoveries(), core.answer_teachers(), auth.tell_guessed(),
        auth.hand_out_codes(), core.publish_due(), core.serve_trackers(), core.enrolments_due(), core.good_morning(),
        core.issue_figures('200 milliseconds'), audit.tell(), core.write_mails(p_mails);
end $$;

-- Whoever asks again has told of all that they were handed: of what they never heard (the answer was lost) nothing was sent.
-- notice: what the paper says that goes along, null for none (core.notice_paper).
create or replace function admin.mail_claim(n int, who uuid default null)
returns table(id bigint, address text, subject text, body text, tries int, notice jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.strike($1);
    update core.mail m set state = 'waiting', due_at = now() where m.state = 'sending' and m.handed_to = $2;
    update core.mail m set state = 'unsure', error = 'no result' where m.state = 'sending' and m.due_at <= now();
    return query
        with due as (select m.id from core.mail m where m.state = 'waiting' and m.due_at <= now() and m.enrolment_id is null
                         and not exists (select from auth.code c where c.mail_id = m.id)
                     order by m.due_at, m.id limit greatest(0, $1) for update skip locked),
        leased as (update core.mail m set state = 'sending', due_at = now() + interval '10 minutes', handed_to = $2, tries = m.tries + 1
            from due where due.id = m.id returning m.id, m.address, m.subject, m.body, m.tries, m.notice_of)
        select l.id, l.address, l.subject, l.body, l.tries, core.notice_paper(l.notice_of) from leased l order by l.id;
end $$;

-- That a mail about a case never arrived stands in the case's history, for both sides: somebody waits for it.
create or replace function core.tell_undeliverable(p_mail bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.decision(application_id, revision, action, by_name, command_id)
        select a.id, a.revision, 'mail_failed', '', gen_random_uuid()
        from core.mail m join core.application a on a.id = m.application_id where m.id = p_mail and m.template not like 'code.%'
$$;

-- After how long it is tried again.
create or replace function core.mail_pause(p_tries int) returns interval
language sql immutable as $$
    select case when p_tries <= 1 then interval '1 minute' when p_tries = 2 then interval '5 minutes' when p_tries = 3 then interval '30 minutes'
                else interval '1 hour' end
$$;

-- What came of it; also when it comes late. After two days a mail is given up, and at once where the mail server says that it
-- never will take it (final). While the mail server itself is at fault (server) nothing is given up.
create or replace function admin.mail_result(id bigint, ok boolean, error text, final boolean default false,
    server boolean default false) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare now_is text;
begin
    update core.mail m set
        state = case when ok then 'sent' when server then 'waiting'
                     when final or coalesce(m.retried_at, m.at) < now() - interval '2 days' then 'failed' else 'waiting' end,
        error = case when ok then '' else left(coalesce(mail_result.error, ''), 500) end,
        due_at = case when ok then m.due_at else now() + core.mail_pause(m.tries) end
        where m.id = mail_result.id and m.state in ('waiting', 'sending', 'unsure') returning m.state into now_is;
    if now_is = 'failed' then perform core.tell_undeliverable(mail_result.id); end if;
end $$;

-- The line broke when the mail server had all of it and had not answered yet.
create or replace function admin.mail_unsure(id bigint, error text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.mail m set state = 'unsure', error = left(coalesce($2, ''), 500) where m.id = $1 and m.state in ('waiting', 'sending')
$$;

-- For a trial, whose mails nobody hands out: what would have been mailed by now.
create or replace function admin.mailbox(n int) returns table(id bigint, at timestamptz, address text, subject text, body text, state text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.strike($1);
    return query select m.id, m.at, m.address, m.subject, m.body, m.state from core.mail m
        where m.error <> 'kept back' order by m.id desc limit greatest(0, n);
end $$;

grant execute on function admin.mail_claim(int, uuid), admin.mail_result(bigint, boolean, text, boolean, boolean), admin.mail_unsure(bigint, text),
    admin.mailbox(int) to desk_admin;
reset role;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue as 教師進修網 sees it, and 重新寄送. Never what is inside a mail: there are codes in it; nor a whole address.
set local role desk_owner;

create or replace function core.masked_address(p_address text) returns text
language sql immutable as $$ select left(p_address, 1) || '***' || coalesce(substring(p_address from '@[^@]*$'), '') $$;

-- What has not been sent, the newest 1,000 of it, and how many there are of each state. A mail that is being handed out waits.
create or replace function core.mail_queue() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with open as (select m.*, case m.state when 'sending' then 'waiting' else m.state end as shown from core.mail m
                      where m.state in ('waiting', 'sending', 'failed', 'unsure') and m.error <> 'kept back'),
        newest as (select o.* from open o order by o.id desc limit 1000)
        select jsonb_build_object(
            'counts', (select coalesce(jsonb_object_agg(c.shown, c.n), '{}') from (select o.shown, count(*) as n from open o group by o.shown) c),
            'sent_at', (select core.utc(m.due_at - interval '10 minutes') from core.mail m where m.state = 'sent' order by m.id desc limit 1),
            'mails', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'at', core.utc(n.at), 'template', n.template, 'subject', n.subject,
                'address', core.masked_address(n.address), 'state', n.shown, 'tries', n.tries, 'due_at', core.utc(n.due_at), 'error', n.error,
                'number', (select x.number from core.application x where x.id = n.application_id)) order by n.id desc), '[]') from newest n)));
end $$;

-- Sets a mail at the front of the queue once more. Returns its state before; null: there is no such mail.
create or replace function core.retry_mail(p_mail bigint, p_command uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m core.mail;
begin
    select * into m from core.mail x where x.id = p_mail and x.error <> 'kept back' for no key update;
    if m.state = 'failed' and m.template like 'code.%' then return 'code'; end if;
    update core.mail x set state = 'waiting', due_at = now(), retried_at = now(), retried_by = p_command, tries = 0
        where x.id = m.id and x.state in ('waiting', 'failed', 'unsure');
    return m.state;
end $$;

grant execute on function core.mail_queue(), core.retry_mail(bigint, uuid) to desk_api;
reset role;

set local role desk_api;

create or replace function api.mails(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'mail.retry');
    return core.mail_queue();
end $$;

create or replace function cmd.mail_retry(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v_mail bigint := core.body_int(body, 'mail_id');
    was    text := core.retry_mail(v_mail, a.command_id);
begin
    if was is null then perform core.refuse('KD043', 'mail.not_visible'); end if;
    -- A code is of use for 15 minutes: who waited for it asks for another.
    if was = 'code' then perform core.refuse('KD045', 'mail.code'); end if;
    if was not in ('waiting', 'failed', 'unsure') then perform core.refuse('KD044', 'mail.state', jsonb_build_object('state', was)); end if;
    perform auth.spend('mail_retry', 'mail', v_mail::text);
    return jsonb_build_object('mail_id', v_mail, 'was', was);
end $$;

grant execute on function api.mails(text) to desk_user;
reset role;

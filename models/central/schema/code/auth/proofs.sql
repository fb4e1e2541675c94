-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proof of work.
set local role desk_owner;

-- Bits that one use of this costs now. A bit is twice the work.
create or replace function auth.price(p_action text, p_per text, p_key text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    u auth.quota_state;
    q auth.quota;
begin
    select * into strict u from auth.used(p_action, p_per, p_key);
    q := u.quota;
    if q.uses = 0 then return 64; end if;
    return case when q.base = 0 then 0 else core.setting_int('proof_bits') - 20 + q.base end
        + ceil(greatest(0, q.bits * (u.uses::numeric / q.uses - 0.25) / 0.75))::int;
end $$;

create or replace function auth.challenge(p_purpose text, p_subject text, p_at timestamptz) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select left(encode(ext.hmac(convert_to(concat_ws('/', 'proof', p_purpose,
        floor(extract(epoch from p_at) / 3600), p_subject), 'UTF8'), s.salt, 'sha256'), 'hex'), 32)
    from auth.secret s);
end $$;

-- Leading zero bits of the hash of what was sent.
create or replace function auth.work_of(p_challenge text, p_nonce text) returns int
language plpgsql immutable as $$
begin
    return (select 64 - length(ltrim(('x' || encode(substr(h, 1, 8), 'hex'))::bit(64)::text, '0'))
    from (select sha256(convert_to(p_challenge || '/' || p_nonce, 'UTF8')) as h) x);
end $$;

-- Takes a proof of at least so many bits, once: it belongs to the purpose, to what it is asked for, and to this hour or the
-- last. Returns these bits: luck is not credited. Raises KA008 with what has to be solved; nothing is written before.
create or replace function auth.take_proof(p_purpose text, p_subject text, p_bits int, p_proof text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    fresh text := auth.challenge(p_purpose, p_subject, clock_timestamp());
    given text := split_part(p_proof, '/', 1);
    nonce text := split_part(p_proof, '/', 2);
    work  int := -1;
begin
    perform auth.need_latest();
    if p_bits <= 0 then return 0; end if;
    if p_proof ~ '^[0-9a-f]{32}/[0-9]{1,20}$' and given in (fresh, auth.challenge(p_purpose, p_subject, clock_timestamp() - interval '1 hour')) then
        work := auth.work_of(given, nonce);
    end if;
    if work >= p_bits then
        -- A twin with the same proof waits for the first; it is its own.
        insert into auth.spent_proof(hash) values (sha256(convert_to(p_proof, 'UTF8'))) on conflict do nothing;
        if found then return p_bits; end if;
    end if;
    perform core.refuse('KA008', 'proof.needed', jsonb_build_object('challenge', fresh, 'bits', p_bits));
    return null;
end $$;
reset role;

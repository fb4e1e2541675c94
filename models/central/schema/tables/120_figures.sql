-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表: who may ask the centre for figures. They are read, not commanded, and hold nothing about anybody: no audit.
set local role desk_owner;

create table auth.figure_right (
    account_type text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer')),
    subject      text not null,  -- roster
    reach        text not null check (reach in ('unit', 'desk', 'all')),  -- of one's unit · of what one's desk reviews · of the country
    at_kinds     text[],         -- kinds of unit at which one must be; null: any
    primary key (account_type, subject, reach)
);
reset role;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch the mails: the centre alone.
set local role desk_owner;

create policy owner_all on core.mail_template to desk_owner using (true) with check (true);
create policy owner_all on core.mail to desk_owner using (true) with check (true);
reset role;

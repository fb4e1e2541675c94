-- SPDX-License-Identifier: GPL-3.0-or-later
-- Areas of telephone numbers (domain.md 1.2).
set local role desk_owner;

delete from core.phone_area;
insert into core.phone_area(area, first_digits, digits) values
    ('0800', '', 6), ('0809', '', 6), ('0826', '', 5), ('0836', '', 5), ('037', '', 6), ('049', '', 7), ('070', '', 8), ('082', '', 6),
    ('089', '', 6),
    ('02', '', 8), ('03', '234', 7), ('03', '56', 7), ('03', '8', 7), ('03', '9', 7), ('04', '23', 8), ('04', '78', 7),
    ('05', '23', 7), ('05', '567', 7), ('06', '', 7), ('07', '', 7), ('08', '', 7);
reset role;

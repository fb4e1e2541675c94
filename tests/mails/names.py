#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mail names in 「」 is what the window calls it: who reads 「簽到與點名」 looks for just that."""
import glob
import os
import re
import sys
import xml.etree.ElementTree

root = sys.argv[1]
FORMS = {"修改已結案課程內容申請"}  # papers, not places or buttons


def shown():
    """Every word of the window in zh_TW, without its mnemonic and dots."""
    for path in glob.glob(os.path.join(root, "translations", "*_zh_TW.ts")):
        for translation in xml.etree.ElementTree.parse(path).iter("translation"):
            for text in [translation.text] + [form.text for form in translation.findall("numerusform")]:
                yield re.sub(r"\(&.\)|…|&", "", text or "")


words = set(shown()) | FORMS
named = [
    (os.path.basename(path), name)
    for path in sorted(glob.glob(os.path.join(root, "models/central/schema/data/mails_*.sql")))
    for name in re.findall("「([^「」{}]+)」", open(path, encoding="utf-8").read())
]
assert len(named) > 40, "the mails were not read"
lost = sorted({(where, name) for where, name in named if name not in words})
for where, name in lost:
    print(f"{where}: 「{name}」 is not on screen")
sys.exit(1 if lost else 0)

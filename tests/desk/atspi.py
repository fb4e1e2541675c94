#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader meets: the AT-SPI tree of a desk in a session of its own (Xvfb, a session bus, the registry).

    atspi.py PATH-OF-INSERVICE-DESK
"""
import os
import shutil
import subprocess
import sys
import tempfile

PATIENCE = 120  # seconds, for a machine with much else to do


def in_a_session():
    """This program again, with a display and a bus that end with it."""
    folder = tempfile.mkdtemp(prefix="inservice-atspi-")
    try:
        environment = dict(os.environ, XDG_RUNTIME_DIR=folder, HOME=folder, INSERVICE_KEYCHAIN="off")
        for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.call(
            ["xvfb-run", "-a", "-s", "-screen 0 1440x1000x24", "dbus-run-session", "--",
             "/usr/bin/python3", os.path.abspath(__file__), "--inside", folder, sys.argv[1]], env=environment)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(folder, program):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    loop = GLib.MainContext.default()

    def until(what, found):
        """Turns the loop until found() gives something; AT-SPI's own words arrive in it."""
        late = []
        GLib.timeout_add_seconds(PATIENCE, lambda: late.append(True))
        tick = GLib.timeout_add(100, lambda: True)
        try:
            while not late:
                loop.iteration(True)
                try:
                    result = found()
                except GLib.Error:  # what is being looked at has just gone
                    result = None
                if result:
                    return result
        finally:
            GLib.source_remove(tick)
        raise SystemExit(f"atspi: not found in {PATIENCE} s: {what}\n{tree(Atspi.get_desktop(0))}")

    def children(node):
        node.clear_cache()
        return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]

    def tree(node, depth=0):
        if node is None or depth > 12:
            return ""
        line = "  " * depth + f"{node.get_role_name()} “{node.get_name()}”\n"
        return line + "".join(tree(child, depth + 1) for child in children(node))

    def find(node, role, name, shown=True):
        """The first of this role whose name begins so, and that is on screen."""
        for child in children(node):
            if (child.get_role() == role and child.get_name().startswith(name)
                    and (not shown or child.get_state_set().contains(Atspi.StateType.SHOWING))):
                return child
            below = find(child, role, name, shown)
            if below:
                return below
        return None

    role = Atspi.Role
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    desk = subprocess.Popen(
        [program, "--data", os.path.join(folder, "data"), "--language", "zh_TW",
         "--server", "host=127.0.0.1 port=9 dbname=inservice connect_timeout=2"], env=environment)
    try:
        window = until("the window", lambda: find(Atspi.get_desktop(0), role.FRAME, "歡迎使用"))
        bar = until("the menu bar", lambda: find(window, role.MENU_BAR, ""))
        menus = [child.get_name() for child in children(bar)]
        assert [name.partition("(")[0] for name in menus] == ["檔案", "編輯", "檢視", "作業", "說明"], menus
        places = until("the places", lambda: find(window, role.LIST, "位置"))
        assert [child.get_name() for child in children(places)][:2] == ["開始", "登入"], tree(places)
        until("the state in words", lambda: find(window, role.PUSH_BUTTON, "狀態：離線"))

        # As a screen reader's user goes: press the large button, fill in the two fields, press the button.
        sign_in = until("the button 登入", lambda: find(window, role.PUSH_BUTTON, "登入"))
        assert "總負責人" in sign_in.get_description(), sign_in.get_description()
        sign_in.do_action(0)
        account = until("the field 使用者帳號", lambda: find(window, role.TEXT, "使用者帳號"))
        password = until("the field 密碼", lambda: find(window, role.PASSWORD_TEXT, "密碼"))
        account.set_text_contents("school01")
        password.set_text_contents("Passw0rd9")
        assert account.get_text(0, -1) == "school01", account.get_text(0, -1)
        assert "Passw0rd9" not in password.get_text(0, -1), "a screen reader would say the password"
        send = until("the button 登入 of the form", lambda: find(window, role.PUSH_BUTTON, "登入"))
        send.do_action(0)
        until("why it did not go", lambda: [n for n in labels(window, role, children) if "中心沒有回應" in n])
        print("atspi: window, menus, places, state and the sign-in by role and name")
    finally:
        desk.terminate()
        desk.wait(30)
    return 0


def labels(node, role, children):
    names = []
    for child in children(node):
        if child.get_role() == role.LABEL:
            names.append(child.get_name())
        names += labels(child, role, children)
    return names


if __name__ == "__main__":
    sys.exit(main(sys.argv[2], sys.argv[3]) if sys.argv[1] == "--inside" else in_a_session())

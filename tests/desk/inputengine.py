#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""漢字 through a real input method: fcitx5 with 新酷音 (Chewing), keys from xdotool, a desk in a session of its own (Xvfb, a session bus).
What stands in the fields is read as a screen reader reads it.

    inputengine.py PATH-OF-INSERVICE-DESK
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 120

PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=chewing

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=chewing
Layout=

[GroupOrder]
0=Default
"""
CONFIG = """[Behavior]
ActiveByDefault=True
ShareInputState=All
"""


def in_a_session():
    """This program again, with a display and a bus that end with it."""
    folder = tempfile.mkdtemp(prefix="inservice-engine-")
    try:
        os.makedirs(os.path.join(folder, ".config/fcitx5"))
        for name, text in (("profile", PROFILE), ("config", CONFIG)):
            with open(os.path.join(folder, ".config/fcitx5", name), "w", encoding="utf-8") as file:
                file.write(text)
        environment = dict(os.environ, XDG_RUNTIME_DIR=folder, HOME=folder, XDG_CONFIG_HOME=os.path.join(folder, ".config"),
                           QT_IM_MODULE="fcitx", XMODIFIERS="@im=fcitx",
                           INSERVICE_KEYCHAIN="off")  # a secret service that nobody unlocked asks for a password, over the desk
        for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.call(
            ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--",
             "/usr/bin/python3", os.path.abspath(__file__), "--inside", folder, sys.argv[1]], env=environment)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def until(what, found, instead=lambda: ""):
    """What found() gives, as soon as it gives something; instead() tells what is there otherwise."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        time.sleep(0.1)
    raise SystemExit(f"inputengine: not in {PATIENCE} s: {what} {instead()}")


class Tree:
    """The desk's tree of accessible objects."""

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.error = Atspi, GLib.Error
        self.role = Atspi.Role

    def find(self, role, name):
        try:
            return self._below(self.atspi.get_desktop(0), role, name)
        except self.error:  # what is being looked at has just gone
            return None

    def _below(self, node, role, name):
        node.clear_cache()
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is None:
                continue
            if (child.get_role() == role and child.get_name().startswith(name)
                    and child.get_state_set().contains(self.atspi.StateType.SHOWING)):
                return child
            below = self._below(child, role, name)
            if below:
                return below
        return None

    def text(self, node):
        node.clear_cache()
        return node.get_text(0, -1)

    def focused(self, node):
        node.clear_cache()
        return node.get_state_set().contains(self.atspi.StateType.FOCUSED)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)


def desk_steps(tree):
    role = tree.role
    start = until("the button 申請業務帳號", lambda: tree.find(role.PUSH_BUTTON, "申請業務帳號"))
    window = until("the desk's window", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "inservice-desk"], capture_output=True, text=True,
        check=False).stdout.split())
    subprocess.run(["xdotool", "windowfocus", window[-1]], check=True)
    start.do_action(0)
    name = until("the field 姓名", lambda: tree.find(role.TEXT, "姓名"))
    name.grab_focus()
    until("the focus in 姓名", lambda: tree.focused(name))
    until("an input method that is on", lambda: subprocess.run(
        ["fcitx5-remote", "-n"], capture_output=True, text=True, check=False).stdout.strip() == "chewing")

    # ㄋㄧˇ ㄏㄠˇ; the candidates are opened and shut; all these keys are the engine's.
    keys("s", "u", "3", "c", "l", "3")
    keys("Down", "Down", "Escape", "Left", "Right", "End")
    assert tree.focused(name), "a key of the candidates left the field"
    keys("Return")
    until("你好 in 姓名", lambda: tree.text(name) == "你好")
    assert tree.focused(name), "Enter was for the engine alone"
    # What is still being made when the field is left is neither lost nor there twice.
    keys("s", "u", "3")
    account = until("the field 使用者帳號", lambda: tree.find(role.TEXT, "使用者帳號"))
    account.grab_focus()
    until("the focus in 使用者帳號", lambda: tree.focused(account))
    until("你 behind it", lambda: tree.text(name) == "你好你", lambda: tree.text(name))

    # Where only Latin can be typed the engine is off: the same keys are letters.
    keys("s", "u", "3")
    until("su3 in 使用者帳號", lambda: tree.text(account) == "su3")
    # And on again in the next field of words.
    name.grab_focus()
    until("the focus in 姓名", lambda: tree.focused(name))
    keys("End", "c", "l", "3", "Return")
    until("好 behind it", lambda: tree.text(name) == "你好你好", lambda: tree.text(name))
    print("inputengine: 漢字 by 新酷音 in 姓名, letters in 使用者帳號, the candidates' keys to the engine alone")


def main(folder, program):
    # The first question starts the engine, as the desktop's session would.
    until("fcitx5", lambda: subprocess.run(["fcitx5-remote"], capture_output=True, text=True,
                                           check=False).stdout.strip() in ("0", "1", "2"))
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    desk = subprocess.Popen(
        [program, "--data", os.path.join(folder, "data"), "--language", "zh_TW",
         "--server", "host=127.0.0.1 port=9 dbname=inservice connect_timeout=2"], env=environment)
    try:
        desk_steps(Tree())
    finally:
        desk.terminate()
        desk.wait(30)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[2], sys.argv[3]) if sys.argv[1] == "--inside" else in_a_session())

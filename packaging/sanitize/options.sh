# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the sanitizers look at beyond their defaults. Sourced by packaging/test --asan and packaging/fuzz, from the checkout's root.
export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1:suppressions=$PWD/packaging/sanitize/foreign.txt"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
export LSAN_OPTIONS="suppressions=$PWD/packaging/sanitize/leaks.txt:print_suppressions=0"

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * plx_side_by_side_actions_install:
 *
 * Gives the window the actions that put claims side by side: `side-by-side-toggle` (s: the id of a claim; its state, as, are the
 * ids of those that are there), `side-by-side-here` (the claim that has the focus, or whose page is shown), `side-by-side-add` (s),
 * `side-by-side-remove` (s), `side-by-side-move` ((si): by so many places), `side-by-side-clear`, `side-by-side-drop` ((sss): the
 * ids of a dossier and of a claim, and that of the claim in whose place it goes, or nothing). What they do is told in the window, and
 * what they take away comes back by a button there.
 */
void plx_side_by_side_actions_install (PlxWindow *window);

/** plx_side_by_side_actions_update: the window may show another dossier, or none. What the same claims are there stays. */
void plx_side_by_side_actions_update (PlxWindow *window);

/**
 * plx_side_by_side_actions_replace:
 * @ids: (array zero-terminated=1): those that are no claims of the dossier are passed over
 *
 * Puts these claims side by side, and no others. What stood there comes back by a button.
 */
void plx_side_by_side_actions_replace (PlxWindow *window, const char *const *ids);

G_END_DECLS

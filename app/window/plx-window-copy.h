/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * plx_window_copy_install:
 *
 * The actions that copy a record: win.copy-record(ss), with what it is copied as and its id; win.copy-quotation and win.copy-link
 * for the record that has the focus, or whose page is in front. Of what is no claim win.copy-quotation copies the citation.
 */
void plx_window_copy_install (PlxWindow *window);

/** plx_window_copy_update: enables those that there is something for */
void plx_window_copy_update (PlxWindow *window);

G_END_DECLS

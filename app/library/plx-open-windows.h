/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlxOpenWindows:
 *
 * The files that windows show, kept in $XDG_STATE_HOME/parallax/windows.ini while they are open, so that the windows come back when
 * the session ended, or the program did, without the user closing them. A window that the user closes is taken out. It is a
 * comfort, not the user's work: a file that is damaged or cannot be written is left out of account.
 */
#define PLX_TYPE_OPEN_WINDOWS (plx_open_windows_get_type ())
G_DECLARE_FINAL_TYPE (PlxOpenWindows, plx_open_windows, PLX, OPEN_WINDOWS, GObject)

/** PLX_OPEN_WINDOWS_MAX: how many windows come back at most, those that were opened first */
#define PLX_OPEN_WINDOWS_MAX 20

/** plx_open_windows_new: Returns: (transfer full): what is kept in the user's folder; nothing is read or written by that */
PlxOpenWindows *plx_open_windows_new (void);

/** plx_open_windows_new_for_path: @path: (type filename): of the file to keep it in */
PlxOpenWindows *plx_open_windows_new_for_path (const char *path);

/**
 * plx_open_windows_begin_restore:
 *
 * Reads what the program left when it ended last, and notes that its windows are being brought back. When that was begun before and
 * not ended, something among them keeps the program from running: then nothing comes back.
 *
 * Returns: (transfer full) (element-type GFile): in the order in which they were opened; maybe empty
 */
GPtrArray *plx_open_windows_begin_restore (PlxOpenWindows *self);
/** plx_open_windows_end_restore: the windows are there */
void plx_open_windows_end_restore (PlxOpenWindows *self);

/**
 * plx_open_windows_add:
 *
 * A window was opened. With the first one, what was left by an earlier run is forgotten. Written a little later.
 */
void plx_open_windows_add (PlxOpenWindows *self, GFile *file);
/** plx_open_windows_remove: the user has closed a window on @file. Written a little later */
void plx_open_windows_remove (PlxOpenWindows *self, GFile *file);

/** plx_open_windows_clear: the user has ended the program. Written a little later */
void plx_open_windows_clear (PlxOpenWindows *self);

/** plx_open_windows_save: writes now what is not yet written, replacing the file as a whole */
void plx_open_windows_save (PlxOpenWindows *self);

G_END_DECLS

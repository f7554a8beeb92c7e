/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** PlxProgressFunc: @done: how much of the work is, from 0 to 1. Called in the thread that works. */
typedef void (*PlxProgressFunc) (double done, gpointer user_data);

/**
 * PlxProgress: who is told how far long work is, and who may stop it
 * @cancellable: (nullable)
 * @function: (nullable)
 * @from: how much is done when this part of the work begins
 * @to: how much is when it ends
 */
typedef struct
{
  GCancellable *cancellable;
  PlxProgressFunc function;
  gpointer user_data;
  double from;
  double to;
} PlxProgress;

/**
 * plx_progress_tell:
 * @self: (nullable): NULL when nobody wants to know
 * @done: how much of this part is done, from 0 to 1
 *
 * Returns: whether to go on
 */
gboolean plx_progress_tell (const PlxProgress *self, double done);

/** plx_progress_part: Returns: @self (nullable) for the part of its work from @from to @to */
PlxProgress plx_progress_part (const PlxProgress *self, double from, double to);

/** plx_progress_set_error: says in @error, if it was so, that the work was cancelled. Returns: whether it was */
gboolean plx_progress_set_error (const PlxProgress *self, GError **error);

G_END_DECLS

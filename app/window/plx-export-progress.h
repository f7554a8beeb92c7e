/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-messages.h"
#include "plx-progress.h"

G_BEGIN_DECLS

/**
 * PlxExportProgress:
 *
 * Long work on a report, as the reader of a window sees it: when it takes more than a moment a notice says how far it is, with a
 * button to stop it. Until it has ended, the program stays though its last window is closed.
 */
#define PLX_TYPE_EXPORT_PROGRESS (plx_export_progress_get_type ())
G_DECLARE_FINAL_TYPE (PlxExportProgress, plx_export_progress, PLX, EXPORT_PROGRESS, GObject)

/** plx_export_progress_new: @pattern: a translated sentence with one "%s" for how far it is: "Writing the report: %s" */
PlxExportProgress *plx_export_progress_new (PlxMessages *messages, const char *pattern);

/** plx_export_progress_get: Returns: (transfer none): to be told how far the work is, in any thread; valid as long as @self */
const PlxProgress *plx_export_progress_get (PlxExportProgress *self);

/** plx_export_progress_end: the work is done, or was stopped: no notice appears any more */
void plx_export_progress_end (PlxExportProgress *self);

G_END_DECLS

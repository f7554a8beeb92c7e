/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-progress.h"

G_BEGIN_DECLS

/**
 * PlxExportSink: text on its way to a stream, a piece at a time, so that little of it is held in memory
 * @text: what is written next; whoever writes appends to it, and may see nothing in it of what was passed on
 */
typedef struct
{
  GString *text;
  /*< private >*/
  GOutputStream *stream;
  const PlxProgress *progress;
  GError *error;
} PlxExportSink;

/**
 * plx_export_sink_new:
 * @stream: (nullable): where to; NULL keeps everything in @text
 * @progress: (nullable): who is told how far it is, and may stop it; has to outlive the sink
 */
PlxExportSink *plx_export_sink_new (GOutputStream *stream, const PlxProgress *progress);
void plx_export_sink_free (PlxExportSink *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxExportSink, plx_export_sink_free)

/**
 * plx_export_sink_pass:
 *
 * To be called between two pieces, each of which is at most some kilobytes long. Passes on what there is when it is worth it.
 *
 * Returns: whether to go on: it was written, and is still wanted
 */
gboolean plx_export_sink_pass (PlxExportSink *self);

/** plx_export_sink_tell: the same, and tells how much is @done, from 0 to 1 */
gboolean plx_export_sink_tell (PlxExportSink *self, double done);

/** plx_export_sink_end: passes on all there is. Returns: whether all was written; otherwise @error */
gboolean plx_export_sink_end (PlxExportSink *self, GError **error);

/** plx_export_sink_take: Returns: (transfer full): the text of a sink without a stream, which is empty then */
char *plx_export_sink_take (PlxExportSink *self);

G_END_DECLS

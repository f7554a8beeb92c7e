/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-measure.h"

G_BEGIN_DECLS

/**
 * plx_measure_dup_confusable:
 * @declared: (out) (optional): whether any sound measure of the dossier has the member "confusable-with" with
 * something in it
 *
 * Returns: (transfer full): the PlxMeasures whose figures a reader might take for those of @measure, in the
 * order of the file, none of them @measure itself: those that name it, or that it names, in
 * "confusable-with"; where nothing is @declared, those of the same unit
 */
GPtrArray *plx_measure_dup_confusable (PlxRecord *measure, gboolean *declared);

/** plx_measure_dup_reason: Returns: (transfer full): why figures of @measure cannot be set against those of
 * another one */
char *plx_measure_dup_reason (PlxRecord *measure);

G_END_DECLS

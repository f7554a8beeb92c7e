/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-measure.h"

G_BEGIN_DECLS

/**
 * plx_measure_dup_confusable:
 *
 * Returns: (transfer full): the PlxMeasures whose figures a reader might take for those of @measure, in the order of the
 * file, none of them @measure itself: those that name it, or that it names, in "confusable-with"; where no sound measure of
 * the dossier has that member, those of the same unit
 */
GPtrArray *plx_measure_dup_confusable (PlxRecord *measure);

/** plx_measure_dup_reason: Returns: (transfer full): why figures of @measure cannot be set against those of another one */
char *plx_measure_dup_reason (PlxRecord *measure);

G_END_DECLS

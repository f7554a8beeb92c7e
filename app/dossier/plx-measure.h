/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxMeasure:
 *
 * What an estimate counts. Estimates can be compared only within one measure.
 */
#define PLX_TYPE_MEASURE (plx_measure_get_type ())
G_DECLARE_FINAL_TYPE (PlxMeasure, plx_measure, PLX, MEASURE, PlxRecord)

/** plx_measure_get_title: Returns: (transfer none) */
const char *plx_measure_get_title (PlxMeasure *self);
/** plx_measure_get_unit: Returns: (transfer none) */
const char *plx_measure_get_unit (PlxMeasure *self);
/** plx_measure_get_definition: Returns: (transfer none) (nullable): what is counted and what is not */
const char *plx_measure_get_definition (PlxMeasure *self);
/**
 * plx_measure_dup_confusable_with:
 *
 * Returns: (transfer full): the PlxMeasures that the file names here: their figures might be taken for those of this one. It
 * holds the other way round as well, whether or not they name this one.
 */
GListModel *plx_measure_dup_confusable_with (PlxMeasure *self);

G_END_DECLS

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

G_END_DECLS

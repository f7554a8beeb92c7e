/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"

G_BEGIN_DECLS

/** plx_as_of_dup_edtf: Returns: (transfer full) (nullable): the day in EDTF, "2024-10-30"; NULL for everything */
char *plx_as_of_dup_edtf (const PlxAsOf *as_of);

/** plx_clock_get_nick: Returns: (transfer none): "said" or "published" */
const char *plx_clock_get_nick (PlxClock clock);

G_END_DECLS

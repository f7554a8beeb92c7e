/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-term.h"

G_BEGIN_DECLS

/**
 * PlxStancePill:
 *
 * A stance as a sign and a word in a coloured capsule. The colour carries nothing that sign and word do not
 * say.
 */
#define PLX_TYPE_STANCE_PILL (plx_stance_pill_get_type ())
G_DECLARE_FINAL_TYPE (PlxStancePill, plx_stance_pill, PLX, STANCE_PILL, GtkWidget)

GtkWidget *plx_stance_pill_new (int stance);

/**
 * plx_stance_pill_set_stance:
 * @stance: a #PlxStance, or -1: then the pill is invisible
 */
void plx_stance_pill_set_stance (PlxStancePill *self, int stance);
int plx_stance_pill_get_stance (PlxStancePill *self);

/** plx_stance_get_sign: Returns: (transfer none): one character that stands for @stance */
const char *plx_stance_get_sign (PlxStance stance);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-list-entry.h"

G_BEGIN_DECLS

/**
 * PlxFilterPopover:
 *
 * The choices that narrow a list, group by group.
 *
 * Signal: "chosen" (const char *nick): the nick of a #PlxListFilter, or NULL to show everything
 */
#define PLX_TYPE_FILTER_POPOVER (plx_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (PlxFilterPopover, plx_filter_popover, PLX, FILTER_POPOVER, GtkPopover)

/** plx_filter_popover_set_list: which list the choices are for */
void plx_filter_popover_set_list (PlxFilterPopover *self, PlxDossier *dossier, PlxRecordKind kind);

/** plx_filter_popover_set_filter: @nick: (nullable): the choice that is in force. Emits no signal */
void plx_filter_popover_set_filter (PlxFilterPopover *self, const char *nick);

/** plx_filter_popover_fill: makes the rows; to be called before the popover is shown, so that the focus goes to one of them */
void plx_filter_popover_fill (PlxFilterPopover *self);

/** plx_filter_popover_dup_title: Returns: (transfer full) (nullable): "Place: Seoul", NULL without a choice */
char *plx_filter_popover_dup_title (PlxFilterPopover *self, const char *nick);

G_END_DECLS

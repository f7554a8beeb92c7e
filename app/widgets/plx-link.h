/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxLink:
 *
 * A link inside a #PlxLineView, which draws its words: the link is what takes the focus, the pointer and the
 * accessible name. It activates the action `win.show-record`, unless another is set, with the id of the record that
 * it links to.
 *
 * The action `link.open` and the signal #PlxLink::activate open it.
 */
#define PLX_TYPE_LINK (plx_link_get_type ())
G_DECLARE_FINAL_TYPE (PlxLink, plx_link, PLX, LINK, GtkWidget)

/**
 * plx_link_new:
 * @words: what the link says, for assistive technology
 * @target: (nullable): the id of a record; NULL for a link whose #PlxLink::activate its owner handles
 */
GtkWidget *plx_link_new (const char *words, const char *target);

/** plx_link_set_action: @action: (transfer none): a static string; takes the id of a record as a string */
void plx_link_set_action (PlxLink *self, const char *action);

/**
 * plx_link_set_areas:
 * @areas: (array length=n_areas): where its words stand, one rectangle a line, in the coordinates of the link
 *
 * The link answers to the pointer in these rectangles only, and marks the focus round each.
 */
void plx_link_set_areas (PlxLink *self, const graphene_rect_t *areas, guint n_areas);

G_END_DECLS

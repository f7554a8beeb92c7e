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
 * plx_link_set_citation:
 * @citation: the row of a citation, or %PLX_NO_ROW
 *
 * The link leads to the passage in the article where it is at hand (action `win.show-citation`), otherwise to the record.
 */
void plx_link_set_citation (PlxLink *self, guint32 citation);

/**
 * plx_link_place:
 * @layout: what its parent draws at its upper left corner
 * @start: where the words of the link begin in it, in bytes
 * @end: where they end
 *
 * Allocates the link over its words. It answers to the pointer there only, and marks the focus round each line of them.
 */
void plx_link_place (PlxLink *self, PangoLayout *layout, guint start, guint end);

/** plx_link_get_areas: Returns: (transfer none) (array length=n_areas): where its words stand, one rectangle a line, in the coordinates of the link */
const graphene_rect_t *plx_link_get_areas (PlxLink *self, guint *n_areas);

G_END_DECLS

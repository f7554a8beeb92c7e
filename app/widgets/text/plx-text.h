/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxText:
 *
 * A paragraph that is drawn and nothing else: no selection, no links, no markup. Pages have hundreds of
 * texts, and a wrapping #GtkLabel is laid out at a width of nothing, a character a line, before it is laid
 * out as it is shown. Its first baseline is a whole pixel, so that texts of different sizes can stand on one
 * line. With the style class `tabular` its digits are equally wide.
 */
#define PLX_TYPE_TEXT (plx_text_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlxText, plx_text, PLX, TEXT, GtkWidget)

/**
 * PlxTextClass:
 * @create_attributes: Returns: (transfer full) (nullable): how the text is drawn
 */
struct _PlxTextClass
{
  GtkWidgetClass parent_class;

  PangoAttrList *(*create_attributes) (PlxText *self);
};

GtkWidget *plx_text_new (void);

/** plx_text_set_text: @text: safe to show (plx_safe_text()); copied */
void plx_text_set_text (PlxText *self, const char *text);

/** plx_text_get_text: Returns: (transfer none): the text; empty at first */
const char *plx_text_get_text (PlxText *self);

/** plx_text_set_lines: @lines: after so many lines a paragraph is cut, with "…"; 0 for never */
void plx_text_set_lines (PlxText *self, int lines);

/** plx_text_set_line_gap: @ems: the space between two lines, in units of the font's size */
void plx_text_set_line_gap (PlxText *self, double ems);

/** plx_text_update_attributes: for subclasses, when their attributes have changed in colour only */
void plx_text_update_attributes (PlxText *self);

/**
 * plx_text_add_accent:
 * @start: in bytes of the text
 * @end: likewise
 * @new_attribute: makes an attribute of a colour: pango_attr_foreground_new() and its like
 *
 * For subclasses: adds the accent's colour to @list.
 */
void plx_text_add_accent (PlxText *self, PangoAttrList *list, guint start, guint end,
                          PangoAttribute *(*new_attribute) (guint16 red, guint16 green, guint16 blue));

/** plx_attr_list_insert_range: @attribute: (transfer full): from the byte @start to @end */
void plx_attr_list_insert_range (PangoAttrList *list, guint start, guint end, PangoAttribute *attribute);

/**
 * plx_text_get_layout:
 * @width: in pixels; -1 for one line
 *
 * Returns: (transfer none): the text laid out at @width
 */
PangoLayout *plx_text_get_layout (PlxText *self, int width);

G_END_DECLS

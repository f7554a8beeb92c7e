/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "plx-line.h"

G_BEGIN_DECLS

/** PlxLayoutColor: one of the few inks that a page is printed with, dark on white */
typedef enum
{
  PLX_INK_TEXT,
  PLX_INK_DIM,
  PLX_INK_CAUTION,
  PLX_INK_ACCENT,
  PLX_INK_LINE,
  PLX_INK_MARKED, /* the ground of a cell that is pointed out */
} PlxLayoutInk;

/** PlxLayoutStyle: the part that a text plays on a page; it decides size and weight */
typedef enum
{
  PLX_STYLE_TITLE,
  PLX_STYLE_SUBTITLE,
  PLX_STYLE_HEADING,    /* below the title */
  PLX_STYLE_SUBHEADING, /* below a heading */
  PLX_STYLE_BODY,
  PLX_STYLE_CAPTION, /* above a table */
  PLX_STYLE_CELL,
  PLX_STYLE_HEAD,  /* of a column */
  PLX_STYLE_GROUP, /* above rows */
  PLX_STYLE_SMALL, /* sources, page numbers */
  PLX_STYLE_DOCUMENT_TITLE,
  PLX_STYLE_DOCUMENT_SUBTITLE,
  PLX_STYLE_CHAPTER, /* headings of a document, by their level */
  PLX_STYLE_SECTION,
  PLX_STYLE_LABEL,
  PLX_STYLE_PROSE,
  PLX_STYLE_SPEAKER,
  PLX_STYLE_WORDS, /* of a speaker, in a serif */
  PLX_STYLE_NOTE,
  PLX_STYLE_CHAPTER_ENTRY, /* of contents */
  PLX_STYLE_ENTRY,
} PlxLayoutStyle;

/** plx_layout_style_get_ink: what a text of @style is printed with where it says nothing else */
PlxLayoutInk plx_layout_style_get_ink (PlxLayoutStyle style);

/** plx_layout_set_ink: what is drawn next on @cr has this colour */
void plx_layout_set_ink (cairo_t *cr, PlxLayoutInk ink);

/** plx_layout_font_families: Returns: (transfer none): as Pango has it, the most wanted first */
const char *plx_layout_font_families (void);

/** plx_layout_create_context: Returns: (transfer full): for text whose sizes are in points and do not depend on any device */
PangoContext *plx_layout_create_context (void);

/**
 * PlxLayoutLink: a piece of a text that leads somewhere
 * @start: in bytes of the text
 * @end: likewise, exclusive
 * @reference: the number of a source in the list of them, from 1
 */
typedef struct
{
  guint start;
  guint end;
  guint reference;
} PlxLayoutLink;

/**
 * PlxLayoutText: a text in the making: its runs, and how they are set. Counted by reference
 * @links: (nullable) (element-type PlxLayoutLink)
 */
typedef struct
{
  GString *text;
  PangoAttrList *attributes;
  GArray *links;
} PlxLayoutText;

PlxLayoutText *plx_layout_text_new (void);
PlxLayoutText *plx_layout_text_ref (PlxLayoutText *self);
void plx_layout_text_unref (PlxLayoutText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxLayoutText, plx_layout_text_unref)

/** plx_layout_text_add: @ink and @weight of the piece; @scale: of its size */
void plx_layout_text_add (PlxLayoutText *self, const char *text, PlxLayoutInk ink, PangoWeight weight, double scale);
/** plx_layout_text_follow_page: lets @self, which is empty, run from right to left where pages do, whatever it begins with */
void plx_layout_text_follow_page (PlxLayoutText *self);
/** plx_layout_text_add_line: the runs of a line, with their signs */
void plx_layout_text_add_line (PlxLayoutText *self, const PlxLine *line);

/** plx_layout_text_add_reference: "[3]", which leads to the source */
void plx_layout_text_add_reference (PlxLayoutText *self, guint number);

/**
 * plx_layout_text_create:
 * @width: in points, that lines are broken at; less than 0 for none
 *
 * Returns: (transfer full): the text, set
 */
PangoLayout *plx_layout_text_create (const PlxLayoutText *self, PangoContext *context, PlxLayoutStyle style, double width);

G_END_DECLS

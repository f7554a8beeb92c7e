/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-report.h"

#include "plx-chart-drawing.h"
#include "plx-claim.h"
#include "plx-layout-table.h"
#include "plx-reading-direction.h"
#include "plx-reference-list.h"
#include "plx-report-block.h"

#include <glib/gi18n-lib.h>

#define ITEM_INDENTATION 11.0
#define QUOTATION_INDENTATION 10.0
#define NUMBER_WIDTH 20.0

typedef struct
{
  GPtrArray *items;
  const PlxReport *report;
  GPtrArray *blocks; /* those that are drawn */
  const PlxReferenceList *references;
  PangoContext *context;
  double width;
} Setter;

/* @indentation: from the side where lines begin */
static PlxLayoutItem *
add_text (const Setter *setter, const PlxLayoutText *text, PlxLayoutStyle style, double space, double indentation)
{
  PlxLayoutItem *item = plx_layout_item_new (space);
  double width = setter->width - indentation;

  plx_layout_item_add_cell (item, plx_layout_text_create (text, setter->context, style, width),
                            plx_is_read_from_right () ? 0 : indentation, width);
  g_ptr_array_add (setter->items, item);
  return item;
}

/* A sign in the margin of the item that was added last. */
static void
add_sign (const Setter *setter, const char *sign, PlxLayoutStyle style, double indentation)
{
  PlxLayoutItem *item = g_ptr_array_index (setter->items, setter->items->len - 1);
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();

  plx_layout_text_add (text, sign, PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
  plx_layout_item_add_cell (item, plx_layout_text_create (text, setter->context, style, indentation),
                            plx_is_read_from_right () ? setter->width - indentation : 0, indentation);
}

static void
add_plain (const Setter *setter, const char *words, PlxLayoutStyle style, double space)
{
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();

  plx_layout_text_add (text, words, PLX_INK_TEXT, PANGO_WEIGHT_NORMAL, 1);
  add_text (setter, text, style, space, 0)->keep = TRUE;
}

static void
add_line_block (const Setter *setter, const PlxReportBlock *block)
{
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();

  plx_layout_text_add_line (text, block->line);
  plx_layout_text_add_numbers (text, setter->references, block->citations);
  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      add_text (setter, text, block->level > 1 ? PLX_STYLE_SUBHEADING : PLX_STYLE_HEADING, block->level > 1 ? 10 : 18, 0)
          ->keep
          = TRUE;
      break;
    case PLX_BLOCK_QUOTATION:
      add_text (setter, text, PLX_STYLE_BODY, 6, QUOTATION_INDENTATION)->bar = TRUE;
      break;
    case PLX_BLOCK_ITEM:
      add_text (setter, text, PLX_STYLE_BODY, 3, ITEM_INDENTATION);
      add_sign (setter, "•", PLX_STYLE_BODY, ITEM_INDENTATION);
      break;
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_TABLE:
    case PLX_BLOCK_CHART:
    default:
      add_text (setter, text, PLX_STYLE_BODY, setter->items->len == 2 ? 12 : 6, 0);
      break;
    }
}

static void
add_chart (const Setter *setter, const PlxChart *chart)
{
  PlxLayoutItem *item = plx_layout_item_new (12);
  g_autofree char *font = g_strdup_printf ("%s 8.5", plx_layout_font_families ());
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  item->chart = chart;
  item->chart_width = setter->width;
  item->chart_height = plx_chart_measure_height (chart, cr, setter->width, font);
  g_ptr_array_add (setter->items, item);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
add_block (const Setter *setter, guint number)
{
  const PlxReportBlock *block = g_ptr_array_index (setter->blocks, number);

  if (plx_report_block_is_empty (block))
    return;
  if (block->kind == PLX_BLOCK_CHART)
    add_chart (setter, block->chart);
  else if (block->kind == PLX_BLOCK_TABLE)
    {
      if (plx_report_needs_caption (setter->report, setter->blocks, number))
        add_plain (setter, block->table->title, PLX_STYLE_CAPTION, 12);
      plx_layout_add_table (setter->items, block->table, setter->report->title, setter->references, setter->context,
                            setter->width);
    }
  else
    add_line_block (setter, block);
}

/* A link in a PDF; its address stands between apostrophes. */
static char *
dup_uri_attribute (const char *url)
{
  g_auto (GStrv) parts = g_strsplit (url, "'", -1);
  g_autofree char *escaped = g_strjoinv ("%27", parts);

  return strchr (escaped, '\\') == NULL ? g_strdup_printf ("uri='%s'", escaped) : NULL;
}

static void
add_reference (const Setter *setter, guint number)
{
  const PlxReference *reference = g_ptr_array_index (setter->references->references, number);
  g_autoptr (PlxLine) line = plx_reference_dup_line (reference);
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();
  g_autofree char *sign = g_strdup_printf ("[%u]", number + 1);
  const char *url = plx_reference_get_url (reference);

  plx_layout_text_add_line (text, line);
  add_text (setter, text, PLX_STYLE_SMALL, 3, NUMBER_WIDTH);
  add_sign (setter, sign, PLX_STYLE_SMALL, NUMBER_WIDTH);
  if (url != NULL)
    {
      g_autoptr (PlxLayoutText) address = plx_layout_text_new ();

      plx_layout_text_add (address, url, PLX_INK_ACCENT, PANGO_WEIGHT_NORMAL, 1);
      add_text (setter, address, PLX_STYLE_SMALL, 0, NUMBER_WIDTH)->uri = dup_uri_attribute (url);
    }
}

static void
add_references (const Setter *setter)
{
  if (setter->references->references->len == 0)
    return;
  add_plain (setter, C_("report", "Sources"), PLX_STYLE_HEADING, 18);
  for (guint i = 0; i < setter->references->references->len; i++)
    add_reference (setter, i);
}

static gboolean
lists_claims (const PlxReport *report, const PlxTable *table)
{
  const PlxTableRow *row = table->rows->len > 0 ? g_ptr_array_index (table->rows, 0) : NULL;
  g_autoptr (PlxRecord) record
      = row != NULL && row->target != NULL ? plx_dossier_lookup (report->dossier, row->target) : NULL;

  return PLX_IS_CLAIM (record);
}

/* What says that something is not what it looks like belongs to the picture of it. */
static gboolean
is_caution (const PlxReportBlock *block)
{
  for (guint i = 0; block->kind == PLX_BLOCK_PARAGRAPH && i < block->line->len; i++)
    {
      if (((const PlxRun *) g_ptr_array_index (block->line, i))->style == PLX_RUN_CAUTION)
        return TRUE;
    }
  return FALSE;
}

/* Which blocks are drawn: of a picture the first kind that there is of charts, tables of another kind, any tables. */
static gboolean
is_drawn (const PlxReport *report, PlxReportParts parts, guint number, guint choice)
{
  const PlxReportBlock *block = g_ptr_array_index (report->blocks, number);

  if (parts == PLX_REPORT_WHOLE)
    return TRUE;
  if (choice == 0)
    return block->kind == PLX_BLOCK_CHART && !plx_report_block_is_empty (block);
  return (block->kind == PLX_BLOCK_TABLE && (choice == 2 || !lists_claims (report, block->table)))
         || is_caution (block);
}

static guint
choose (const PlxReport *report, PlxReportParts parts)
{
  for (guint choice = 0; choice < 2; choice++)
    {
      for (guint i = 0; i < report->blocks->len; i++)
        {
          const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

          if (block->kind != PLX_BLOCK_PARAGRAPH && is_drawn (report, parts, i, choice))
            return choice;
        }
    }
  return 2;
}

static GPtrArray *
dup_drawn_blocks (const PlxReport *report, PlxReportParts parts)
{
  GPtrArray *blocks = g_ptr_array_new ();
  guint choice = choose (report, parts);

  for (guint i = 0; i < report->blocks->len; i++)
    {
      if (is_drawn (report, parts, i, choice))
        g_ptr_array_add (blocks, g_ptr_array_index (report->blocks, i));
    }
  return blocks;
}

static void
add_head (const Setter *setter)
{
  g_autoptr (PlxLayoutText) subtitle = plx_layout_text_new ();

  add_plain (setter, setter->report->title, PLX_STYLE_TITLE, 0);
  plx_layout_text_add_line (subtitle, setter->report->subtitle);
  add_text (setter, subtitle, PLX_STYLE_SUBTITLE, 3, 0);
}

GPtrArray *
plx_layout_set_report (const PlxReport *report, PlxReportParts parts, PangoContext *context, double width)
{
  g_autoptr (GPtrArray) blocks = dup_drawn_blocks (report, parts);
  g_autoptr (PlxReferenceList) references = plx_reference_list_new_for_blocks (report, blocks);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_layout_item_free);
  Setter setter = { items, report, blocks, references, context, width };

  add_head (&setter);
  for (guint i = 0; i < blocks->len; i++)
    add_block (&setter, i);
  add_references (&setter);
  return items;
}

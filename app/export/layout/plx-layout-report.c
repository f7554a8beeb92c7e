/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-report.h"

#include "plx-chart-drawing.h"
#include "plx-claim.h"
#include "plx-layout-link.h"
#include "plx-layout-table.h"
#include "plx-reading-direction.h"
#include "plx-reference-list.h"
#include "plx-report-block.h"

#include <glib/gi18n-lib.h>

#define ITEM_INDENTATION 11.0
#define QUOTATION_INDENTATION 10.0
#define NUMBER_WIDTH 20.0
#define ENTRY_INDENTATION 14.0

typedef struct
{
  GPtrArray *items;
  const PlxReport *report;
  GPtrArray *blocks; /* those that are drawn */
  const PlxReferenceList *references;
  PangoContext *context;
  double width;
  GHashTable *headings; /* PlxReportBlock → PlxLayoutItem; for contents */
  GPtrArray *entries;   /* PlxLayoutItems of contents, in the order of the headings */
  const PlxReportBlock *contents;
} Setter;

/* How a piece of a report is set: where it is looked at, and where it is read. */
typedef struct
{
  PlxLayoutStyle style;
  double space;
  double indentation;
} Setting;

/* @indentation: from the side where lines begin */
static PlxLayoutItem *
add_text (const Setter *setter, PlxLayoutText *text, PlxLayoutStyle style, double space, double indentation)
{
  PlxLayoutItem *item = plx_layout_item_new (space);

  plx_layout_item_add_cell (item, text, setter->context, style, plx_is_read_from_right () ? 0 : indentation,
                            setter->width - indentation);
  item->rule_width = setter->width;
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
  plx_layout_item_add_cell (item, text, setter->context, style,
                            plx_is_read_from_right () ? setter->width - indentation : 0, indentation)
      ->at_end
      = plx_is_read_from_right ();
}

static PlxLayoutItem *
add_plain (const Setter *setter, const char *words, PlxLayoutStyle style, double space)
{
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();
  PlxLayoutItem *item;

  plx_layout_text_add (text, words, PLX_INK_TEXT, PANGO_WEIGHT_NORMAL, 1);
  item = add_text (setter, text, style, space, 0);
  item->keep = TRUE;
  return item;
}

static Setting
get_heading_setting (const Setter *setter, guint level)
{
  static const Setting looked_at[] = { { PLX_STYLE_HEADING, 18, 0 }, { PLX_STYLE_SUBHEADING, 10, 0 } };
  static const Setting read[] = { { PLX_STYLE_CHAPTER, 26, 0 }, { PLX_STYLE_SECTION, 24, 0 }, { PLX_STYLE_LABEL, 14, 0 } };

  if (!setter->report->is_document)
    return looked_at[level > 1];
  /* The pages of single records have headings of their sections only. */
  if (setter->contents == NULL)
    return level > 1 ? read[2] : read[1];
  return read[MIN (level, 3) - 1];
}

static void
add_heading (const Setter *setter, const PlxReportBlock *block, PlxLayoutText *text)
{
  Setting setting = get_heading_setting (setter, MAX (block->level, 1));
  PlxLayoutItem *item = add_text (setter, text, setting.style, setting.space, 0);

  item->keep = TRUE;
  item->level = MAX (block->level, 1);
  item->begins_page = block->begins_page;
  g_hash_table_insert (setter->headings, (gpointer) block, item);
}

/* The kind of the block that stands @steps away; a table where there is none */
static PlxReportBlockKind
get_kind (const Setter *setter, guint number, int steps)
{
  gint64 place = (gint64) number + steps;

  if (place < 0 || place >= setter->blocks->len)
    return PLX_BLOCK_TABLE;
  return ((const PlxReportBlock *) g_ptr_array_index (setter->blocks, place))->kind;
}

static void
add_quotation (const Setter *setter, guint number, PlxLayoutText *text)
{
  PlxReportBlockKind next = get_kind (setter, number, 1);
  gboolean goes_on = get_kind (setter, number, -1) == PLX_BLOCK_QUOTATION;
  gboolean spoken = setter->report->is_document;
  PlxLayoutItem *item = add_text (setter, text, spoken ? PLX_STYLE_WORDS : PLX_STYLE_BODY, goes_on ? 0 : spoken ? 4 : 6,
                                  QUOTATION_INDENTATION);

  item->bar = TRUE;
  item->whole = TRUE;
  item->padding = goes_on && spoken ? 1 : 0;
  /* What is said stands with where it is printed. */
  item->keep = spoken && (next == PLX_BLOCK_NOTE || next == PLX_BLOCK_QUOTATION);
}

static void
add_entries (Setter *setter, const PlxReportBlock *contents)
{
  PlxLayoutItem *heading = add_plain (setter, C_("report", "Contents"), PLX_STYLE_SECTION, 26);

  heading->level = 1;
  setter->contents = contents;
  for (guint i = 0; i <= setter->blocks->len; i++)
    {
      const PlxReportBlock *block = i < setter->blocks->len ? g_ptr_array_index (setter->blocks, i) : NULL;
      g_autoptr (PlxLayoutText) text = plx_layout_text_new ();
      double indentation = block != NULL && block->level > 1 ? ENTRY_INDENTATION : 0;
      gboolean chapter = contents->level > 1 && indentation <= 0;
      PlxLayoutItem *item;
      PlxLayoutCell *cell;

      if (block != NULL ? !plx_report_block_is_listed (block, contents) : setter->references->references->len == 0)
        continue;
      plx_layout_text_follow_page (text);
      if (block != NULL)
        plx_layout_text_add_line (text, block->line);
      else
        plx_layout_text_add (text, C_("report", "Sources"), PLX_INK_TEXT, PANGO_WEIGHT_NORMAL, 1);
      item = add_text (setter, text, chapter ? PLX_STYLE_CHAPTER_ENTRY : PLX_STYLE_ENTRY, chapter ? 8 : 2.5, indentation);
      cell = g_ptr_array_index (item->cells, 0);
      cell->text_width -= plx_layout_entry_measure ();
      if (plx_is_read_from_right ())
        cell->x += plx_layout_entry_measure ();
      item->keep = chapter;
      g_ptr_array_add (setter->entries, item);
    }
}

static void
add_line_block (const Setter *setter, guint number)
{
  const PlxReportBlock *block = g_ptr_array_index (setter->blocks, number);
  gboolean is_document = setter->report->is_document;
  PlxLayoutStyle body = is_document ? PLX_STYLE_PROSE : PLX_STYLE_BODY;
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();

  plx_layout_text_add_line (text, block->line);
  plx_layout_text_add_numbers (text, setter->references, block->citations);
  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      add_heading (setter, block, text);
      break;
    case PLX_BLOCK_QUOTATION:
      add_quotation (setter, number, text);
      break;
    case PLX_BLOCK_SPEAKER:
      add_text (setter, text, PLX_STYLE_SPEAKER, 13, 0)->keep = TRUE;
      break;
    case PLX_BLOCK_NOTE:
      add_text (setter, text, PLX_STYLE_NOTE, 3, QUOTATION_INDENTATION);
      break;
    case PLX_BLOCK_ITEM:
      add_text (setter, text, body, is_document && get_kind (setter, number, -1) != PLX_BLOCK_ITEM ? 8 : 3, ITEM_INDENTATION);
      add_sign (setter, "•", body, ITEM_INDENTATION);
      break;
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_TABLE:
    case PLX_BLOCK_CHART:
    case PLX_BLOCK_CONTENTS:
    default:
      /* When and where something was stands below its name, with what it was. */
      add_text (setter, text, body, setter->items->len == 2 ? 14 : 6, 0)->keep
          = is_document && get_kind (setter, number, -1) == PLX_BLOCK_HEADING
            && get_kind (setter, number, 1) == PLX_BLOCK_PARAGRAPH;
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
add_block (Setter *setter, guint number)
{
  const PlxReportBlock *block = g_ptr_array_index (setter->blocks, number);

  if (plx_report_block_is_empty (block))
    return;
  if (block->kind == PLX_BLOCK_CONTENTS)
    add_entries (setter, block);
  else if (block->kind == PLX_BLOCK_CHART)
    add_chart (setter, block->chart);
  else if (block->kind == PLX_BLOCK_TABLE)
    {
      if (plx_report_needs_caption (setter->report, setter->blocks, number))
        add_plain (setter, block->table->title, PLX_STYLE_CAPTION, 12);
      plx_layout_add_table (setter->items, block->table, setter->report->title, setter->references, setter->context,
                            setter->width);
    }
  else
    add_line_block (setter, number);
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
  gboolean is_document = setter->report->is_document;
  PlxLayoutStyle style = is_document ? PLX_STYLE_SPEAKER : PLX_STYLE_SMALL;
  const char *url = plx_reference_get_url (reference);

  plx_layout_text_add_line (text, line);
  add_text (setter, text, style, is_document ? 6 : 3, NUMBER_WIDTH)->reference = number + 1;
  add_sign (setter, sign, style, NUMBER_WIDTH);
  if (url != NULL)
    {
      g_autoptr (PlxLayoutText) address = plx_layout_text_new ();

      plx_layout_text_add (address, url, PLX_INK_ACCENT, PANGO_WEIGHT_NORMAL, 1);
      add_text (setter, address, style, 0, NUMBER_WIDTH)->uri = dup_uri_attribute (url);
    }
}

static PlxLayoutItem *
add_references (const Setter *setter)
{
  Setting setting = get_heading_setting (setter, 1);
  PlxLayoutItem *heading;

  if (setter->references->references->len == 0)
    return NULL;
  heading = add_plain (setter, C_("report", "Sources"), setting.style, setting.space);
  heading->level = 1;
  heading->begins_page = setter->contents != NULL && setter->contents->level > 1;
  for (guint i = 0; i < setter->references->references->len; i++)
    add_reference (setter, i);
  return heading;
}

/* What stands in the contents is known before the headings are. @references: (nullable) */
static void
connect_entries (const Setter *setter, PlxLayoutItem *references)
{
  guint next = 0;

  for (guint i = 0; i <= setter->blocks->len && next < setter->entries->len; i++)
    {
      const PlxReportBlock *block = i < setter->blocks->len ? g_ptr_array_index (setter->blocks, i) : NULL;
      PlxLayoutItem *heading = references;

      if (block != NULL && !plx_report_block_is_listed (block, setter->contents))
        continue;
      if (block != NULL)
        heading = g_hash_table_lookup (setter->headings, block);
      ((PlxLayoutItem *) g_ptr_array_index (setter->entries, next++))->entry = heading;
      heading->number = next;
    }
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
  gboolean is_document = setter->report->is_document;

  add_plain (setter, setter->report->title, is_document ? PLX_STYLE_DOCUMENT_TITLE : PLX_STYLE_TITLE, 0);
  plx_layout_text_add_line (subtitle, setter->report->subtitle);
  add_text (setter, subtitle, is_document ? PLX_STYLE_DOCUMENT_SUBTITLE : PLX_STYLE_SUBTITLE, is_document ? 6 : 3, 0);
}

GPtrArray *
plx_layout_set_report (const PlxReport *report, PlxReportParts parts, PangoContext *context, double width,
                       const PlxProgress *progress)
{
  g_autoptr (GPtrArray) blocks = dup_drawn_blocks (report, parts);
  g_autoptr (PlxReferenceList) references = plx_reference_list_new_for_blocks (report, blocks);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_layout_item_free);
  g_autoptr (GHashTable) headings = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  Setter setter = { items, report, blocks, references, context, width, headings, entries, NULL };

  add_head (&setter);
  for (guint i = 0; i < blocks->len; i++)
    {
      add_block (&setter, i);
      if (!plx_progress_tell (progress, (double) i / blocks->len))
        return NULL;
    }
  connect_entries (&setter, add_references (&setter));
  return g_steal_pointer (&items);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-html.h"

#include "plx-as-of-text.h"
#include "plx-chart-svg.h"
#include "plx-html-style.h"
#include "plx-reading-direction.h"
#include "plx-reference-list.h"
#include "plx-report-block.h"
#include "plx-run-markup.h"
#include "plx-table-columns.h"

#include <glib/gi18n-lib.h>

static const PlxRunMarkup markup = {
  .escape = plx_html_escape,
  .strong = { "<strong>", "</strong>" },
  .dim = { "<span class=\"dim\">", "</span>" },
  .caution = { "<strong class=\"caution\">", "</strong>" },
  .relay = { "<span class=\"relay\">", "</span>" },
  .line_end = "<br/>",
};

/* How many places a source leads back to. */
#define MOST_PLACES 12

/* The page, and how often each source was referred to, for the links back. */
typedef struct
{
  PlxExportSink *sink;
  GString *html; /* its text */
  const PlxReport *report;
  const PlxReferenceList *list;
  GArray *uses; /* of guint, one a source */
} Page;

char *
plx_html_escape (const char *text)
{
  return g_markup_escape_text (text, -1);
}

static void
append_line (Page *page, const PlxLine *line)
{
  plx_line_append_markup (page->html, line, &markup);
}

static void
append_text (Page *page, const char *text)
{
  g_autofree char *escaped = plx_run_markup_escape (&markup, text);

  g_string_append (page->html, escaped);
}

static void
append_numbers (Page *page, GPtrArray *citations)
{
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (page->list, citations);

  for (guint i = 0; i < numbers->len; i++)
    {
      guint number = g_array_index (numbers, guint, i);
      guint *uses = &g_array_index (page->uses, guint, number - 1);

      (*uses)++;
      g_string_append_printf (page->html, "<sup id=\"use-%u-%u\"><a href=\"#source-%u\">[%u]</a></sup>", number, *uses,
                              number, number);
    }
}

static const char *
get_class (PlxColumnKind kind)
{
  switch (kind)
    {
    case PLX_COLUMN_FIGURE:
      return "figure";
    case PLX_COLUMN_WORDS:
      return "words";
    case PLX_COLUMN_DATE:
      return "date";
    case PLX_COLUMN_TEXT:
    default:
      return "text";
    }
}

static void
append_cell (Page *page, const PlxTable *table, const PlxTableRow *row, guint column)
{
  const PlxTableCell *cell = g_ptr_array_index (row->cells, column);
  const char *kind = get_class (((PlxTableColumn *) g_ptr_array_index (table->columns, column))->kind);
  const char *tag = column == 0 ? "th" : "td";

  g_string_append_printf (page->html, "<%s%s class=\"%s%s", tag, column == 0 ? " scope=\"row\"" : "", kind,
                          cell->marked ? " marked" : "");
  if (column == 0 && row->level > 0)
    g_string_append_printf (page->html, " level-%u", MIN (row->level, 3));
  g_string_append (page->html, "\" dir=\"auto\">");
  append_line (page, cell->line);
  if (column == plx_table_get_reference_column (table))
    append_numbers (page, row->citations);
  if (cell->mark != NULL)
    {
      g_string_append (page->html, "<span class=\"mark\">");
      append_text (page, cell->mark);
      g_string_append (page->html, "</span>");
    }
  g_string_append_printf (page->html, "</%s>\n", tag);
}

/* @id: (nullable) */
static void
append_record (Page *page, const char *id)
{
  g_autofree char *escaped = id != NULL ? plx_run_markup_escape (&markup, id) : NULL;

  if (escaped != NULL)
    g_string_append_printf (page->html, " data-record=\"%s\"", escaped);
}

static void
append_row (Page *page, const PlxTable *table, const PlxTableRow *row, GArray *columns)
{
  g_string_append (page->html, "<tr");
  append_record (page, row->target);
  g_string_append (page->html, ">\n");
  for (guint i = 0; i < columns->len; i++)
    append_cell (page, table, row, g_array_index (columns, guint, i));
  g_string_append (page->html, "</tr>\n");
}

static void
append_table_head (Page *page, const PlxTable *table, GArray *columns, gboolean caption)
{
  g_string_append (page->html, "<div class=\"table\" tabindex=\"0\" role=\"region\"><table>\n");
  if (table->title != NULL)
    {
      /* For those who hear the page it is there all the same. */
      g_string_append (page->html, caption ? "<caption>" : "<caption class=\"spoken\">");
      append_text (page, table->title);
      g_string_append (page->html, "</caption>\n");
    }
  g_string_append (page->html, "<thead><tr>\n");
  for (guint i = 0; i < columns->len; i++)
    {
      const PlxTableColumn *column = g_ptr_array_index (table->columns, g_array_index (columns, guint, i));

      g_string_append_printf (page->html, "<th scope=\"col\" class=\"%s\">", get_class (column->kind));
      append_text (page, column->title);
      g_string_append (page->html, "</th>\n");
    }
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
append_table (Page *page, const PlxTable *table, gboolean caption)
{
  g_autoptr (GArray) columns = plx_table_dup_columns (table, page->report->title);
  const PlxTableRow *previous = NULL;

  append_table_head (page, table, columns, caption);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);

      if (plx_table_row_starts_group (row, previous))
        {
          g_string_append_printf (page->html, "%s<tr><th scope=\"rowgroup\" colspan=\"%u\">",
                                  previous != NULL ? "</tbody>\n<tbody>\n" : "", columns->len);
          append_text (page, row->group);
          g_string_append (page->html, "</th></tr>\n");
        }
      append_row (page, table, row, columns);
      previous = row;
    }
  g_string_append (page->html, "</tbody></table></div>\n");
}

static void
append_tagged (Page *page, const char *tag, const PlxReportBlock *block)
{
  g_string_append_printf (page->html, "<%s dir=\"auto\">", tag);
  append_line (page, block->line);
  append_numbers (page, block->citations);
  g_string_append_printf (page->html, "</%s>\n", tag);
}

static void
append_classed (Page *page, const char *class, const PlxReportBlock *block)
{
  g_string_append_printf (page->html, "<p class=\"%s\" dir=\"auto\"", class);
  append_record (page, block->target);
  g_string_append_c (page->html, '>');
  append_line (page, block->line);
  append_numbers (page, block->citations);
  g_string_append (page->html, "</p>\n");
}

/* A heading has an end for the links of the contents. */
static void
append_heading (Page *page, guint number, const PlxReportBlock *block)
{
  guint level = MIN (block->level + 1, 6);

  g_string_append_printf (page->html, "<h%u id=\"part-%u\" dir=\"auto\"", level, number);
  append_record (page, block->target);
  g_string_append_c (page->html, '>');
  append_line (page, block->line);
  append_numbers (page, block->citations);
  g_string_append_printf (page->html, "</h%u>\n", level);
}

static void
append_contents (Page *page, const PlxReportBlock *contents)
{
  g_string_append_printf (page->html, "<nav>\n<h2>%s</h2>\n<ol>\n", C_("report", "Contents"));
  for (guint i = 0; i < page->report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (page->report->blocks, i);

      if (!plx_report_block_is_listed (block, contents))
        continue;
      g_string_append_printf (page->html, "<li class=\"level-%u\" dir=\"auto\"><a href=\"#part-%u\">", block->level, i);
      append_line (page, block->line);
      g_string_append (page->html, "</a></li>\n");
    }
  if (page->list->references->len > 0)
    g_string_append_printf (page->html, "<li class=\"level-1\"><a href=\"#sources\">%s</a></li>\n", C_("report", "Sources"));
  g_string_append (page->html, "</ol>\n</nav>\n");
}

static void
append_block (Page *page, guint number)
{
  const PlxReportBlock *block = g_ptr_array_index (page->report->blocks, number);

  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      append_heading (page, number, block);
      break;
    case PLX_BLOCK_SPEAKER:
      append_classed (page, "speaker", block);
      break;
    case PLX_BLOCK_NOTE:
      append_classed (page, "note", block);
      break;
    case PLX_BLOCK_CONTENTS:
      append_contents (page, block);
      break;
    case PLX_BLOCK_QUOTATION:
      append_tagged (page, "blockquote", block);
      break;
    case PLX_BLOCK_ITEM:
      append_tagged (page, "li", block);
      break;
    case PLX_BLOCK_TABLE:
      append_table (page, block->table, plx_report_needs_caption (page->report, page->report->blocks, number));
      break;
    case PLX_BLOCK_CHART:
      g_string_append (page->html, "<figure>\n");
      plx_chart_append_svg (page->html, block->chart);
      g_string_append (page->html, "</figure>\n");
      break;
    case PLX_BLOCK_PARAGRAPH:
    default:
      append_tagged (page, "p", block);
      break;
    }
}

static gboolean
append_blocks (Page *page)
{
  GPtrArray *blocks = page->report->blocks;
  gboolean in_list = FALSE;

  for (guint i = 0; i < blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (blocks, i);
      gboolean is_item = block->kind == PLX_BLOCK_ITEM;

      if (plx_report_block_is_empty (block))
        continue;
      if (is_item != in_list)
        g_string_append (page->html, is_item ? "<ul>\n" : "</ul>\n");
      in_list = is_item;
      append_block (page, i);
      if (!plx_export_sink_tell (page->sink, (double) i / blocks->len))
        return FALSE;
    }
  if (in_list)
    g_string_append (page->html, "</ul>\n");
  return TRUE;
}

static void
append_address (Page *page, const char *url)
{
  g_autofree char *escaped = NULL;

  if (url == NULL)
    return;
  escaped = plx_html_escape (url);
  g_string_append_printf (page->html, "<br/><a class=\"address\" rel=\"noopener noreferrer\" href=\"%s\">%s</a>", escaped,
                          escaped);
}

static void
append_references (Page *page)
{
  if (page->list->references->len == 0)
    return;
  g_string_append_printf (page->html, "<footer>\n<h2 id=\"sources\">%s</h2>\n<ol>\n", C_("report", "Sources"));
  for (guint i = 0; i < page->list->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (page->list->references, i);
      g_autoptr (PlxLine) line = plx_reference_dup_line (reference);

      g_string_append_printf (page->html, "<li id=\"source-%u\" dir=\"auto\">", i + 1);
      append_line (page, line);
      for (guint use = 1; use <= MIN (g_array_index (page->uses, guint, i), MOST_PLACES); use++)
        g_string_append_printf (page->html, " <a href=\"#use-%u-%u\" aria-label=\"%s %u\">↑</a>", i + 1, use,
                                /* TRANSLATORS: Where a link in a list of sources leads: to the place that names the
                                 * source; a number follows. */
                                C_("report", "Back to place"), use);
      append_address (page, plx_reference_get_url (reference));
      g_string_append (page->html, "</li>\n");
    }
  g_string_append (page->html, "</ol>\n</footer>\n");
}

static void
append_head (Page *page)
{
  /* TRANSLATORS: The language tag (BCP 47) of the language that you translate to: “ko”, “pt-BR”. */
  const char *language = C_("language tag", "en");

  g_string_append_printf (page->html,
                          "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" dir=\"%s\">\n<head>\n"
                          "<meta charset=\"utf-8\"/>\n",
                          language, plx_is_read_from_right () ? "rtl" : "ltr");
  plx_html_style_append (page->html);
  g_string_append (page->html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                               "<meta name=\"generator\" content=\"Parallax\"/>\n<title>");
  append_text (page, page->report->title);
  g_string_append (page->html, "</title>\n</head>\n");
}

static void
append_data (Page *page, const char *name, const char *value)
{
  g_autofree char *escaped = value != NULL ? plx_run_markup_escape (&markup, value) : NULL;

  if (escaped != NULL)
    g_string_append_printf (page->html, " data-%s=\"%s\"", name, escaped);
}

static gboolean
append_body (Page *page)
{
  g_autofree char *as_of = plx_as_of_dup_edtf (&page->report->as_of);

  g_string_append_printf (page->html, "<body>\n<main%s", page->report->is_document ? " class=\"document\"" : "");
  append_data (page, "dossier", plx_dossier_get_id (page->report->dossier));
  append_data (page, "as-of", as_of);
  append_data (page, "clock", plx_clock_get_nick (page->report->as_of.clock));
  g_string_append (page->html, ">\n<h1 dir=\"auto\">");
  append_text (page, page->report->title);
  g_string_append (page->html, "</h1>\n<p class=\"subtitle\" dir=\"auto\">");
  append_line (page, page->report->subtitle);
  g_string_append (page->html, "</p>\n");
  if (!append_blocks (page))
    return FALSE;
  append_references (page);
  g_string_append (page->html, "</main>\n</body>\n</html>\n");
  return plx_export_sink_pass (page->sink);
}

gboolean
plx_report_write_html (const PlxReport *report, PlxExportSink *sink)
{
  g_autoptr (PlxReferenceList) list = plx_reference_list_new (report);
  g_autoptr (GArray) uses = g_array_new (FALSE, TRUE, sizeof (guint));
  Page page = { sink, sink->text, report, list, uses };

  g_array_set_size (uses, list->references->len);
  append_head (&page);
  return append_body (&page);
}

char *
plx_report_to_html (const PlxReport *report)
{
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (NULL, NULL);

  plx_report_write_html (report, sink);
  return plx_export_sink_take (sink);
}

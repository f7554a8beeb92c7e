/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-block.h"

gboolean
plx_line_is_empty (const PlxLine *line)
{
  for (guint i = 0; i < line->len; i++)
    {
      if (((const PlxRun *) g_ptr_array_index (line, i))->text[0] != '\0')
        return FALSE;
    }
  return TRUE;
}

gboolean
plx_report_block_is_empty (const PlxReportBlock *block)
{
  switch (block->kind)
    {
    case PLX_BLOCK_TABLE:
      return block->table->rows->len == 0;
    case PLX_BLOCK_CHART:
      return block->chart->marks->len == 0;
    case PLX_BLOCK_CONTENTS:
      return FALSE;
    case PLX_BLOCK_HEADING:
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_QUOTATION:
    case PLX_BLOCK_ITEM:
    case PLX_BLOCK_SPEAKER:
    case PLX_BLOCK_NOTE:
    default:
      return plx_line_is_empty (block->line);
    }
}

gboolean
plx_report_needs_caption (const PlxReport *report, GPtrArray *blocks, guint number)
{
  const PlxReportBlock *block = g_ptr_array_index (blocks, number);

  if (block->table->title == NULL || g_str_equal (block->table->title, report->title))
    return FALSE;
  for (guint i = number; i > 0; i--)
    {
      const PlxReportBlock *previous = g_ptr_array_index (blocks, i - 1);

      if (previous->kind == PLX_BLOCK_HEADING)
        {
          g_autofree char *heading = plx_line_to_text (previous->line);

          return !g_str_equal (block->table->title, heading);
        }
    }
  return TRUE;
}

gboolean
plx_report_block_is_listed (const PlxReportBlock *block, const PlxReportBlock *contents)
{
  return block->kind == PLX_BLOCK_HEADING && block->level <= contents->level && !plx_report_block_is_empty (block);
}

gboolean
plx_report_block_continues_list (PlxReportBlockKind kind, PlxReportBlockKind previous)
{
  return kind == previous && (kind == PLX_BLOCK_ITEM || kind == PLX_BLOCK_NOTE);
}

gboolean
plx_report_block_goes_on (PlxReportBlockKind kind, PlxReportBlockKind previous)
{
  return plx_report_block_continues_list (kind, previous)
         || (kind == PLX_BLOCK_QUOTATION && (previous == PLX_BLOCK_SPEAKER || previous == PLX_BLOCK_QUOTATION))
         || (kind == PLX_BLOCK_NOTE && previous == PLX_BLOCK_QUOTATION);
}

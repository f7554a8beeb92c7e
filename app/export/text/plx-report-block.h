/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-report.h"

G_BEGIN_DECLS

/** plx_line_is_empty: whether nothing is written on @line */
gboolean plx_line_is_empty (const PlxLine *line);

/** plx_report_block_is_empty: whether there is nothing in @block to be shown: a line without text, a table without rows */
gboolean plx_report_block_is_empty (const PlxReportBlock *block);

/** plx_report_block_is_listed: whether @block is a heading that the @contents, a block as well, list */
gboolean plx_report_block_is_listed (const PlxReportBlock *block, const PlxReportBlock *contents);

/** plx_report_block_continues_list: whether a block of @kind is a further item of the list that one of kind @previous is in */
gboolean plx_report_block_continues_list (PlxReportBlockKind kind, PlxReportBlockKind previous);

/** plx_report_block_goes_on: whether a block of @kind stands right below one of kind @previous, without room between them */
gboolean plx_report_block_goes_on (PlxReportBlockKind kind, PlxReportBlockKind previous);

/**
 * plx_report_needs_caption:
 * @blocks: PlxReportBlocks of @report
 *
 * Returns: whether the title of the table at @number among @blocks says more than what stands above it
 */
gboolean plx_report_needs_caption (const PlxReport *report, GPtrArray *blocks, guint number);

G_END_DECLS

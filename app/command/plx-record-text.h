/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-page.h"

G_BEGIN_DECLS

/** plx_records_print_text: prints a line a record to stdout: its id, its date, what it says; the columns are
 * aligned */
void plx_records_print_text (GListModel *records);

/** plx_page_print_text: prints a page to stdout: title, notices, facts, and each section with a line a record
 */
void plx_page_print_text (const PlxPage *page);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_csv_append_field:
 *
 * Appends @text as a field of RFC 4180, always between double quotes. A text that a spreadsheet might take
 * for a formula, one that begins with = + - @ |, one of their full-width forms, a tab, carriage return or
 * line feed, gets an apostrophe before it.
 */
void plx_csv_append_field (GString *row, const char *text);

/**
 * plx_csv_append_number:
 *
 * Appends a number that the program itself prints, which is none of a stranger's formulas, so that one below zero stays a
 * number; an empty field for %PLX_NO_NUMBER.
 */
void plx_csv_append_number (GString *row, gint64 number);

/** plx_csv_end_row: appends CRLF */
void plx_csv_end_row (GString *row);

G_END_DECLS

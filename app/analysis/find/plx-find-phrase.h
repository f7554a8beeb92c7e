/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-scope.h"
#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * plx_find_phrase_kind:
 * @kind: a PlxRecordKind that stands in a list of its own, or %PLX_FIND_NOTES
 *
 * Returns: (transfer none): "Quotations", translated
 */
const char *plx_find_phrase_kind (int kind);

/** plx_find_phrase_dup_all: Returns: (transfer full): "Show all 112 quotations" */
char *plx_find_phrase_dup_all (int kind, guint n);

/**
 * plx_find_phrase_dup_total:
 * @n: how many records
 * @n_notes: how many of the user's notes
 * @complete: whether that is everything, or what was found so far
 *
 * Returns: (transfer full): "31 records", "31 records so far", "31 records and 2 notes", "Nothing found"
 */
char *plx_find_phrase_dup_total (guint n, guint n_notes, gboolean complete);

/**
 * plx_find_phrase_dup_span:
 *
 * Returns: (transfer full) (nullable): "From 18 Oct 2024", "18 Oct 2024 to 21 Oct 2024"; NULL when @scope has no dates
 */
char *plx_find_phrase_dup_span (const PlxFindScope *scope);

G_END_DECLS

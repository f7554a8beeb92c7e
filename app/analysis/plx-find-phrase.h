/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-scope.h"
#include "plx-dossier.h"

G_BEGIN_DECLS

/** plx_find_phrase_kind: Returns: (transfer none): "Quotations", translated. @kind: one that stands in a list of its own */
const char *plx_find_phrase_kind (PlxRecordKind kind);

/** plx_find_phrase_dup_all: Returns: (transfer full): "Show all 112 quotations" */
char *plx_find_phrase_dup_all (PlxRecordKind kind, guint n);

/**
 * plx_find_phrase_dup_total:
 * @complete: whether that is everything, or what was found so far
 *
 * Returns: (transfer full): "31 records", "31 records so far", "Nothing found"
 */
char *plx_find_phrase_dup_total (guint n, gboolean complete);

/**
 * plx_find_phrase_dup_span:
 *
 * Returns: (transfer full) (nullable): "From 18 Oct 2024", "18 Oct 2024 to 21 Oct 2024"; NULL when @scope has no dates
 */
char *plx_find_phrase_dup_span (const PlxFindScope *scope);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date.h"
#include "plx-find-query.h"

G_BEGIN_DECLS

/**
 * PlxFindScope: what a search is narrowed to
 * @kind: a PlxRecordKind, %PLX_FIND_NOTES, or %PLX_FIND_ANY_KIND
 * @claimant: (nullable): an id
 * @source: (nullable): likewise
 * @event: (nullable): likewise
 * @since: (nullable): a date as a dossier writes it: only what reaches its first day
 * @until: (nullable): likewise: only what begins on its last day, or before
 */
typedef struct
{
  int kind;
  char *claimant;
  char *source;
  char *event;
  char *since;
  char *until;
} PlxFindScope;

/** plx_find_scope_new: Returns: (transfer full): everything */
PlxFindScope *plx_find_scope_new (void);
PlxFindScope *plx_find_scope_copy (const PlxFindScope *self);
void plx_find_scope_free (PlxFindScope *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFindScope, plx_find_scope_free)

/** plx_find_scope_is_narrow: whether it leaves anything out */
gboolean plx_find_scope_is_narrow (const PlxFindScope *self);
gboolean plx_find_scope_equal (const PlxFindScope *a, const PlxFindScope *b);

/**
 * plx_find_scope_parse:
 * @text: (nullable): what plx_find_scope_format() has made
 *
 * Returns: (transfer full): what cannot be understood in @text narrows nothing
 */
PlxFindScope *plx_find_scope_parse (const char *text);

/**
 * plx_find_scope_format:
 *
 * Returns: (transfer full) (nullable): "kind=quotation&claimant=nis&since=2024-10-18", each value escaped as in the query of an
 * URI; NULL for everything
 */
char *plx_find_scope_format (const PlxFindScope *self);

/**
 * plx_find_scope_get_query:
 * @words: of the query; not copied
 *
 * Returns: a query that lives as long as @self and @words. A date that cannot be read narrows nothing
 */
PlxFindQuery plx_find_scope_get_query (const PlxFindScope *self, const char *words);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/** PlxListFilter: a choice that narrows a list. @nick: for PlxListQuery; @group: "Place", "Form"; @title:
 * "Seoul"; @count: records */
typedef struct
{
  char *nick;
  char *group;
  char *title;
  guint count;
} PlxListFilter;

/**
 * plx_list_filters:
 *
 * The choices that make sense for @kind in @dossier: events by place, quotations by speaker and form,
 * estimates by measure and claimant, positions by question and stance, claimants by kind and affiliation,
 * sources by kind and language. At most 40 a group, the most frequent ones first.
 *
 * Returns: (transfer full) (element-type PlxListFilter): the choices, group by group
 */
GPtrArray *plx_list_filters (PlxDossier *dossier, PlxRecordKind kind);

/**
 * PlxFilterMatcher: a choice made ready to be asked about many rows
 */
typedef struct _PlxFilterMatcher PlxFilterMatcher;

/** plx_filter_matcher_new: @nick: of a PlxListFilter; one that means nothing here matches no row */
PlxFilterMatcher *plx_filter_matcher_new (PlxDossier *dossier, PlxRecordKind kind, const char *nick);
gboolean plx_filter_matcher_matches (const PlxFilterMatcher *self, guint32 row);
void plx_filter_matcher_free (PlxFilterMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFilterMatcher, plx_filter_matcher_free)

G_END_DECLS

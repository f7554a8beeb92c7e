/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-fold.h"
#include "plx-record-kind.h"

G_BEGIN_DECLS

/**
 * PlxView: what the reader looks at; a row of the sidebar each, in this order
 *
 * To add one: a value here before %PLX_VIEW_PROBLEMS, its row in the table of plx-view.c, its count in plx-sidebar.c, its hint
 * in plx-dossier-page.c unless it is wide, and an accelerator in plx-window-actions.c with an entry in ui/plx-shortcuts.ui.
 * A view whose page takes the room of list and detail is wide: see plx-wide-page.h.
 */
typedef enum
{
  PLX_VIEW_EVENTS,
  PLX_VIEW_QUOTATIONS,
  PLX_VIEW_ESTIMATES,
  PLX_VIEW_POSITIONS,
  PLX_VIEW_CLAIMANTS,
  PLX_VIEW_SOURCES,
  PLX_VIEW_FIGURES, /* wide; the record of a place is the measure that is compared */
  PLX_VIEW_STANCES, /* wide; the record of a place is the question that is compared, none for all of them */
  PLX_VIEW_SIDE_BY_SIDE, /* wide; its places have no record */
  PLX_VIEW_CITATIONS, /* wide; how the citations stand in the articles */
  PLX_VIEW_TEXTS,     /* wide; the record of a place is the source whose article is read */
  PLX_VIEW_BOOKMARKS, /* wide; the user's */
  PLX_VIEW_FIND,      /* wide; no row of the sidebar: what a search found, reached from everywhere */
  PLX_VIEW_PROBLEMS,
} PlxView;

#define PLX_N_VIEWS (PLX_VIEW_PROBLEMS + 1)

/** plx_view_get_nick: Returns: (transfer none): "events" …, for actions and for the state that is kept */
const char *plx_view_get_nick (PlxView view);
/** plx_view_from_nick: @nick: (nullable). Returns: whether there is such a view; @view is then set */
gboolean plx_view_from_nick (const char *nick, PlxView *view);
/** plx_view_get_title: Returns: (transfer none): "Events" …, translated */
const char *plx_view_get_title (PlxView view);
/**
 * plx_view_get_spoken_title:
 *
 * Returns: (transfer none): what is said where the title alone would not be clear: "Compare positions", translated
 */
const char *plx_view_get_spoken_title (PlxView view);
/** plx_view_get_group: Returns: (transfer none) (nullable): the heading in the sidebar that the view stands under, translated */
const char *plx_view_get_group (PlxView view);
/** plx_view_get_spread: whether the view is a list with pages beside it, or one #PlxWidePage */
PlxSpread plx_view_get_spread (PlxView view);
/** plx_view_compares: whether the view compares what claimants say, as of a day */
gboolean plx_view_compares (PlxView view);
/** plx_view_get_kind: Returns: whether the view lists records; @kind is then set */
gboolean plx_view_get_kind (PlxView view, PlxRecordKind *kind);
/** plx_view_for_kind: Returns: whether some view lists records of @kind; @view is then set */
gboolean plx_view_for_kind (PlxRecordKind kind, PlxView *view);

/** plx_view_get_filter_prompt: Returns: (transfer none) (nullable): "Filter events" …, translated */
const char *plx_view_get_filter_prompt (PlxView view);
/** plx_view_get_empty_title: Returns: (transfer none) (nullable): what to say when no record of the view matches, translated */
const char *plx_view_get_empty_title (PlxView view);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-kind.h"

G_BEGIN_DECLS

/**
 * PlxView: what the list pane shows; a row of the sidebar each
 */
typedef enum
{
  PLX_VIEW_EVENTS,
  PLX_VIEW_QUOTATIONS,
  PLX_VIEW_ESTIMATES,
  PLX_VIEW_POSITIONS,
  PLX_VIEW_CLAIMANTS,
  PLX_VIEW_SOURCES,
  PLX_VIEW_PROBLEMS,
} PlxView;

#define PLX_N_VIEWS (PLX_VIEW_PROBLEMS + 1)

/** plx_view_get_nick: Returns: (transfer none): "events" …, for actions and for the state that is kept */
const char *plx_view_get_nick (PlxView view);
/** plx_view_from_nick: @nick: (nullable). Returns: whether there is such a view; @view is then set */
gboolean plx_view_from_nick (const char *nick, PlxView *view);
/** plx_view_get_title: Returns: (transfer none): "Events" …, translated */
const char *plx_view_get_title (PlxView view);
/** plx_view_get_kind: Returns: whether the view lists records; @kind is then set */
gboolean plx_view_get_kind (PlxView view, PlxRecordKind *kind);
/** plx_view_for_kind: Returns: whether some view lists records of @kind; @view is then set */
gboolean plx_view_for_kind (PlxRecordKind kind, PlxView *view);

/** plx_view_get_filter_prompt: Returns: (transfer none) (nullable): "Filter events" …, translated */
const char *plx_view_get_filter_prompt (PlxView view);
/** plx_view_get_empty_title: Returns: (transfer none): what to say when no record of the view matches, translated */
const char *plx_view_get_empty_title (PlxView view);

G_END_DECLS

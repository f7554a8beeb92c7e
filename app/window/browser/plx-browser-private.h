/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-browser.h"
#include "plx-dossier-page.h"
#include "plx-fold-panes.h"
#include "plx-history.h"
#include "plx-list-pane.h"
#include "plx-page-view.h"
#include "plx-problems-pane.h"
#include "plx-side-by-side-set.h"
#include "plx-sidebar.h"
#include "plx-wide-page.h"

G_BEGIN_DECLS

/* plx-browser.c has the places, plx-browser-pages.c their pages, plx-browser-panes.c the panes and the focus,
 * plx-browser-articles.c the articles, plx-browser-settings.c what the user's settings change. */

struct _PlxBrowser
{
  GtkWidget parent_instance;

  PlxFoldPanes *panes;
  PlxSidebar *sidebar;
  GtkStack *lists;
  PlxListPane *list_pane;
  PlxProblemsPane *problems_pane; /* NULL until it is needed */
  GtkStack *details;
  PlxDossierPage *dossier_page;
  PlxPageView *page_view;              /* NULL until it is needed */
  PlxWidePage *wide_pages[PLX_N_VIEWS]; /* likewise */

  PlxDossier *dossier;
  PlxArticles *articles;
  PlxBookmarkStore *bookmarks; /* NULL until they are needed */
  PlxVerification *told; /* what was found when the page was made; NULL for nothing */
  PlxSideBySideSet *side_by_side;
  PlxHistory *history;
  PlxPlace *place;             /* NULL until something is shown */
  PlxPlace *left[PLX_N_VIEWS]; /* how each view was left; NULL for one not seen yet */
  PlxAsOf as_of;               /* the day that comparisons are as of */
  gboolean shows_satire;       /* whether comparisons begin by showing satire */
};

/** plx_browser_make_panes: the list of records and the page of the dossier */
void plx_browser_make_panes (PlxBrowser *self);

/** plx_browser_remember: brings the current place up to date before the reader leaves it */
void plx_browser_remember (PlxBrowser *self);

/** plx_browser_show_place: makes @place the current one and shows it */
void plx_browser_show_place (PlxBrowser *self, const PlxPlace *place);

/** plx_browser_get_problems_pane: makes it on first use */
PlxProblemsPane *plx_browser_get_problems_pane (PlxBrowser *self);

/** plx_browser_get_wide_page: Returns: (transfer none) (nullable): the page in front, where it takes the room of list and detail */
PlxWidePage *plx_browser_get_wide_page (PlxBrowser *self);

/** plx_browser_focus_level: moves the keyboard focus to a pane that is shown */
void plx_browser_focus_level (PlxBrowser *self, PlxLevel level);

/** plx_browser_show_page: shows the page of @record (nullable), or that of the dossier */
void plx_browser_show_page (PlxBrowser *self, PlxRecord *record, double scroll);

/** plx_browser_emit_changed: says that the page in front shows something else than before */
void plx_browser_emit_changed (PlxBrowser *self);

/** plx_browser_create_page: Returns: (transfer full): the page of @record, with what was found of its citations */
PlxPage *plx_browser_create_page (PlxBrowser *self, PlxRecord *record);

/**
 * plx_browser_turn_to: shows @view, which is wide, as it was left but for what is given
 * @record_id: (nullable)
 * @citation: the row of one to bring out, or %PLX_NO_ROW
 * @as_of: (nullable): the day; NULL for the one that comparisons are as of
 */
void plx_browser_turn_to (PlxBrowser *self, PlxView view, const char *record_id, guint32 citation, const PlxAsOf *as_of);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser-private.h"

#include "plx-bookmarks-page.h"
#include "plx-figures-page.h"
#include "plx-find-page.h"
#include "plx-positions-page.h"
#include "plx-side-by-side-page.h"
#include "plx-texts-page.h"
#include "plx-verification-page.h"

static PlxPageView *
get_page_view (PlxBrowser *self)
{
  if (!self->page_view)
    {
      self->page_view = PLX_PAGE_VIEW (plx_page_view_new ());
      gtk_stack_add_child (self->details, GTK_WIDGET (self->page_view));
    }
  return self->page_view;
}

static GType
get_wide_page_type (PlxView view)
{
  switch (view)
    {
    case PLX_VIEW_FIGURES: return PLX_TYPE_FIGURES_PAGE;
    case PLX_VIEW_STANCES: return PLX_TYPE_POSITIONS_PAGE;
    case PLX_VIEW_CITATIONS: return PLX_TYPE_VERIFICATION_PAGE;
    case PLX_VIEW_TEXTS: return PLX_TYPE_TEXTS_PAGE;
    case PLX_VIEW_BOOKMARKS: return PLX_TYPE_BOOKMARKS_PAGE;
    case PLX_VIEW_FIND: return PLX_TYPE_FIND_PAGE;
    case PLX_VIEW_SIDE_BY_SIDE: return PLX_TYPE_SIDE_BY_SIDE_PAGE;
    default: g_return_val_if_reached (G_TYPE_INVALID);
    }
}

static PlxWidePage *
make_wide_page (PlxBrowser *self, PlxView view)
{
  PlxWidePage *page = g_object_new (get_wide_page_type (view), NULL);

  if (view == PLX_VIEW_CITATIONS)
    plx_verification_page_set_articles (PLX_VERIFICATION_PAGE (page), self->articles);
  else if (view == PLX_VIEW_TEXTS)
    plx_texts_page_set_articles (PLX_TEXTS_PAGE (page), self->articles);
  plx_wide_page_set_dossier (page, self->dossier);
  if (view == PLX_VIEW_SIDE_BY_SIDE)
    plx_side_by_side_page_set_claims (PLX_SIDE_BY_SIDE_PAGE (page), G_LIST_MODEL (self->side_by_side));
  if (view == PLX_VIEW_BOOKMARKS && self->bookmarks)
    plx_bookmarks_page_set_store (PLX_BOOKMARKS_PAGE (page), self->bookmarks);
  if (view == PLX_VIEW_FIND && self->bookmarks)
    plx_find_page_set_bookmarks (PLX_FIND_PAGE (page), self->bookmarks);
  g_signal_connect_swapped (page, "turned", G_CALLBACK (plx_browser_turn), self);
  g_signal_connect_object (page, "changed", G_CALLBACK (plx_browser_emit_changed), self, G_CONNECT_SWAPPED);
  gtk_stack_add_child (self->details, GTK_WIDGET (page));
  return page;
}

PlxWidePage *
plx_browser_get_wide_page (PlxBrowser *self)
{
  PlxView view = plx_browser_get_view (self);

  if (!self->place || plx_view_get_spread (view) != PLX_SPREAD_WIDE)
    return NULL;

  if (!self->wide_pages[view])
    self->wide_pages[view] = make_wide_page (self, view);
  return self->wide_pages[view];
}

static gboolean
shows_page_of (PlxPageView *page_view, PlxRecord *record)
{
  const PlxPage *page = plx_page_view_get_page (page_view);

  return page && plx_record_equal (page->record, record);
}

static void
show_dossier (PlxBrowser *self)
{
  if (self->page_view)
    plx_page_view_set_page (self->page_view, NULL);
  plx_dossier_page_set_hint (self->dossier_page, self->place->view);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (self->dossier_page));
}

PlxPage *
plx_browser_create_page (PlxBrowser *self, PlxRecord *record)
{
  PlxPage *page = plx_page_new_for_record (record);

  plx_page_set_verification (page, plx_articles_get_verification (self->articles));
  return page;
}

void
plx_browser_show_page (PlxBrowser *self, PlxRecord *record, double scroll)
{
  PlxPageView *page_view;

  if (!record)
    {
      show_dossier (self);
      return;
    }

  page_view = get_page_view (self);
  if (!shows_page_of (page_view, record))
    plx_page_view_set_page (page_view, plx_browser_create_page (self, record));
  plx_page_view_set_scroll (page_view, scroll);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (page_view));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser-private.h"

/* Changes every place that the reader has been to, and shows the current one as it then is. */
static void
amend_places (PlxBrowser *self, void (*amend) (PlxPlace *place, gpointer user_data), gpointer user_data)
{
  g_autoptr (PlxPlace) place = NULL;

  plx_browser_remember (self);
  plx_history_amend (self->history, amend, user_data);
  for (guint view = 0; view < PLX_N_VIEWS; view++)
    if (self->left[view])
      amend (self->left[view], user_data);
  if (!self->place)
    return;

  place = plx_place_copy (self->place);
  amend (place, user_data);
  if (plx_view_compares (place->view))
    plx_browser_show_place (self, place);
}

static void
set_clock (PlxPlace *place, gpointer clock)
{
  place->as_of.clock = (PlxClock) GPOINTER_TO_UINT (clock);
}

void
plx_browser_set_clock (PlxBrowser *self, PlxClock clock)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  amend_places (self, set_clock, GUINT_TO_POINTER (clock));
  self->as_of.clock = clock;
}

static void
set_apart (PlxPlace *place, gpointer apart)
{
  if (plx_view_compares (place->view))
    place->apart = GPOINTER_TO_INT (apart);
}

void
plx_browser_set_shows_satire (PlxBrowser *self, gboolean shows_satire)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  self->shows_satire = shows_satire;
  amend_places (self, set_apart, GINT_TO_POINTER (shows_satire));
}

static void
remove_page (GtkStack *stack, GtkWidget *page)
{
  if (page)
    gtk_stack_remove (stack, page);
}

static void
remove_pages (PlxBrowser *self)
{
  remove_page (self->lists, GTK_WIDGET (g_steal_pointer (&self->problems_pane)));
  remove_page (self->lists, GTK_WIDGET (g_steal_pointer (&self->list_pane)));
  remove_page (self->details, GTK_WIDGET (g_steal_pointer (&self->dossier_page)));
  remove_page (self->details, GTK_WIDGET (g_steal_pointer (&self->page_view)));
  for (guint view = 0; view < PLX_N_VIEWS; view++)
    remove_page (self->details, GTK_WIDGET (g_steal_pointer (&self->wide_pages[view])));
}

static void
count_anew (PlxBrowser *self)
{
  const char *id = plx_dossier_get_id (self->dossier);

  plx_sidebar_set_dossier (self->sidebar, self->dossier);
  plx_sidebar_set_count (self->sidebar, PLX_VIEW_SIDE_BY_SIDE, g_list_model_get_n_items (G_LIST_MODEL (self->side_by_side)));
  if (self->bookmarks && id)
    plx_sidebar_set_count (self->sidebar, PLX_VIEW_BOOKMARKS, plx_bookmark_store_count (self->bookmarks, id));
}

/* Everything that is shown was written when it was made: it is made once more. */
void
plx_browser_write_anew (PlxBrowser *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
  g_autoptr (PlxPlace) place = NULL;

  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_browser_remember (self);
  place = self->place ? plx_place_copy (self->place) : NULL;
  remove_pages (self);
  plx_browser_make_panes (self);
  count_anew (self);
  if (!place)
    return;

  plx_browser_show_place (self, place);
  if (had_focus)
    plx_browser_focus_level (self, plx_fold_panes_get_level (self->panes));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser-private.h"

/* What was found is told on the page that is shown, too. */
static void
on_articles_changed (PlxBrowser *self)
{
  PlxVerification *verification = plx_articles_get_verification (self->articles);
  const PlxPage *page = self->page_view ? plx_page_view_get_page (self->page_view) : NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus && self->page_view && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->page_view));
  double scroll;

  if (!g_set_object (&self->told, verification) || !page)
    return;

  scroll = plx_page_view_get_scroll (self->page_view);
  plx_page_view_set_page (self->page_view, plx_browser_create_page (self, page->record));
  plx_page_view_set_scroll (self->page_view, scroll);
  if (had_focus)
    plx_browser_focus_page (self);
}

static gboolean
check_unasked (gpointer user_data)
{
  plx_articles_check_unasked (user_data);
  return G_SOURCE_REMOVE;
}

void
plx_browser_set_articles (PlxBrowser *self, PlxArticles *articles)
{
  g_return_if_fail (PLX_IS_BROWSER (self));
  g_return_if_fail (!self->articles);

  self->articles = g_object_ref (articles);
  g_signal_connect_object (articles, "changed", G_CALLBACK (on_articles_changed), self, G_CONNECT_SWAPPED);
  if (plx_articles_get_folder (articles))
    g_idle_add_full (G_PRIORITY_LOW, check_unasked, g_object_ref (articles), g_object_unref);
}

PlxArticles *
plx_browser_get_articles (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  return self->articles;
}

/* What is not known yet is found out by the page. */
static gboolean
is_readable (PlxBrowser *self, PlxRecord *source)
{
  PlxVerification *verification = plx_articles_get_verification (self->articles);

  if (!plx_articles_get_folder (self->articles))
    return FALSE;

  return !verification || plx_verification_get_n_paragraphs (verification, plx_record_get_row (source)) > 0;
}

void
plx_browser_read_article (PlxBrowser *self, const char *source_id)
{
  g_autoptr (PlxRecord) source = plx_dossier_lookup (self->dossier, source_id);

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (source && PLX_IS_SOURCE (source))
    plx_browser_turn_to (self, PLX_VIEW_TEXTS, source_id, PLX_NO_ROW, NULL);
}

void
plx_browser_show_citation (PlxBrowser *self, guint32 row)
{
  g_autoptr (PlxRecord) citation = NULL;
  g_autoptr (PlxRecord) source = NULL;

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (row >= plx_dossier_count_rows (self->dossier, PLX_RECORD_CITATION))
    return;

  citation = plx_dossier_dup_record (self->dossier, PLX_RECORD_CITATION, row);
  source = plx_citation_dup_source (PLX_CITATION (citation));
  if (source && is_readable (self, source))
    plx_browser_turn_to (self, PLX_VIEW_TEXTS, plx_record_get_id (source), row, NULL);
  else if (source)
    plx_browser_show_record (self, plx_record_get_id (source));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser-private.h"

#include <glib/gi18n-lib.h>

#include "plx-bookmarks-page.h"
#include "plx-find-page.h"

static gboolean
get_parent (PlxBrowser *self, PlxLevel *parent)
{
  return plx_fold_get_parent (plx_fold_panes_get_spread (self->panes), plx_fold_panes_get_level (self->panes),
                              plx_fold_panes_get_panes (self->panes), parent);
}

const char *
plx_browser_get_up_title (PlxBrowser *self)
{
  PlxLevel parent;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  if (!get_parent (self, &parent))
    return NULL;

  /* Translators: the pane that names the kinds of record, as the place that a button leads to. */
  return parent == PLX_LEVEL_SIDEBAR ? _ ("Contents") : plx_view_get_title (plx_browser_get_view (self));
}

void
plx_browser_go_up (PlxBrowser *self)
{
  PlxLevel parent;

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (!get_parent (self, &parent))
    return;

  plx_fold_panes_set_level (self->panes, parent);
  plx_browser_focus_level (self, parent);
}

void
plx_browser_step (PlxBrowser *self, int steps)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  if (plx_browser_get_wide_page (self))
    plx_wide_page_step (plx_browser_get_wide_page (self), steps);
  else if (plx_browser_get_view (self) == PLX_VIEW_PROBLEMS)
    plx_problems_pane_step (plx_browser_get_problems_pane (self), steps);
  else
    plx_list_pane_step (self->list_pane, steps);
}

PlxAsOfBar *
plx_browser_get_as_of_bar (PlxBrowser *self)
{
  PlxWidePage *page;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  page = plx_browser_get_wide_page (self);
  return page ? plx_wide_page_get_as_of_bar (page) : NULL;
}

gboolean
plx_browser_can_export (PlxBrowser *self)
{
  PlxWidePage *page;

  g_return_val_if_fail (PLX_IS_BROWSER (self), FALSE);

  page = plx_browser_get_wide_page (self);
  return page && plx_wide_page_can_export (page) && plx_browser_get_view (self) != PLX_VIEW_BOOKMARKS;
}

/* @record: (out) (optional) (transfer full): the one whose page is in front */
static gboolean
find_record (PlxBrowser *self, PlxRecord **record)
{
  const char *id = plx_browser_get_record_id (self);
  g_autoptr (PlxRecord) found = id && !plx_browser_get_wide_page (self) ? plx_dossier_lookup (self->dossier, id) : NULL;
  gboolean is_there = found != NULL;

  if (record)
    *record = g_steal_pointer (&found);
  return is_there;
}

gboolean
plx_browser_can_report (PlxBrowser *self)
{
  PlxWidePage *page;

  g_return_val_if_fail (PLX_IS_BROWSER (self), FALSE);

  page = plx_browser_get_wide_page (self);
  if (page && plx_browser_get_view (self) == PLX_VIEW_BOOKMARKS)
    return self->bookmarks && g_list_model_get_n_items (G_LIST_MODEL (self->bookmarks)) > 0;
  return page ? plx_wide_page_can_export (page) : find_record (self, NULL);
}

PlxExportSubject *
plx_browser_dup_export_subject (PlxBrowser *self)
{
  g_autoptr (PlxRecord) record = NULL;
  PlxWidePage *page;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  page = plx_browser_get_wide_page (self);
  if (page)
    return plx_wide_page_can_export (page) ? plx_wide_page_dup_export_subject (page) : NULL;
  return find_record (self, &record) ? plx_export_subject_new_for_record (record) : NULL;
}

PlxExportSubject *
plx_browser_dup_list_subject (PlxBrowser *self)
{
  PlxListQuery query;
  PlxRecordKind kind;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  if (!self->place || plx_browser_get_wide_page (self) || !plx_view_get_kind (self->place->view, &kind))
    return NULL;
  plx_list_pane_get_query (self->list_pane, &query);
  return plx_export_subject_new_for_list (self->dossier, &query);
}

PlxPlace *
plx_browser_dup_place (PlxBrowser *self)
{
  g_autoptr (PlxExportSubject) subject = NULL;
  PlxPlace *place;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  if (!self->place)
    return NULL;

  place = plx_place_copy (self->place);
  if (plx_browser_get_wide_page (self))
    plx_wide_page_describe (plx_browser_get_wide_page (self), place);
  if (place->view == PLX_VIEW_FIGURES && !place->record_id)
    {
      subject = plx_browser_dup_export_subject (self);
      place->record_id = subject && subject->record ? g_strdup (plx_record_get_id (subject->record)) : NULL;
    }
  return place;
}

void
plx_browser_find (PlxBrowser *self)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_browser_show_view (self, PLX_VIEW_FIND);
  plx_browser_focus_page (self);
  plx_find_page_focus_entry (PLX_FIND_PAGE (plx_browser_get_wide_page (self)));
}

void
plx_browser_find_typed (PlxBrowser *self, GtkEventControllerKey *keys, gunichar before, gunichar character)
{
  gboolean afresh = plx_browser_get_view (self) != PLX_VIEW_FIND;

  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_browser_find (self);
  plx_find_page_type (PLX_FIND_PAGE (plx_browser_get_wide_page (self)), keys, before, character, afresh);
}

void
plx_browser_focus_filter (PlxBrowser *self)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  if (plx_browser_get_wide_page (self))
    {
      plx_browser_focus_page (self);
      if (plx_browser_get_view (self) == PLX_VIEW_BOOKMARKS)
        plx_bookmarks_page_focus_search (PLX_BOOKMARKS_PAGE (plx_browser_get_wide_page (self)));
      return;
    }
  if (plx_browser_get_view (self) == PLX_VIEW_PROBLEMS)
    return;

  if (!(plx_fold_panes_get_panes (self->panes) & PLX_PANE_LIST))
    plx_fold_panes_set_level (self->panes, PLX_LEVEL_LIST);
  plx_list_pane_focus_filter (self->list_pane);
}

void
plx_browser_focus_page (PlxBrowser *self)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_fold_panes_set_level (self->panes, PLX_LEVEL_DETAIL);
  if (plx_browser_get_wide_page (self))
    gtk_widget_grab_focus (GTK_WIDGET (plx_browser_get_wide_page (self)));
  else if (self->page_view && gtk_stack_get_visible_child (self->details) == GTK_WIDGET (self->page_view))
    gtk_widget_activate_action (GTK_WIDGET (self->page_view), "page.focus", NULL);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->dossier_page));
}

static PlxLevel
get_focused_level (PlxBrowser *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sidebar)))
    return PLX_LEVEL_SIDEBAR;
  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->lists)))
    return PLX_LEVEL_LIST;
  return PLX_LEVEL_DETAIL;
}

void
plx_browser_focus_level (PlxBrowser *self, PlxLevel level)
{
  if (level == PLX_LEVEL_SIDEBAR)
    plx_sidebar_focus (self->sidebar);
  else if (level == PLX_LEVEL_DETAIL || plx_browser_get_wide_page (self))
    plx_browser_focus_page (self);
  else if (plx_browser_get_view (self) == PLX_VIEW_PROBLEMS)
    plx_problems_pane_focus (plx_browser_get_problems_pane (self));
  else
    plx_list_pane_focus_list (self->list_pane);
}

void
plx_browser_focus_pane (PlxBrowser *self, int steps)
{
  PlxPanes panes;
  int level;

  g_return_if_fail (PLX_IS_BROWSER (self));

  panes = plx_fold_panes_get_panes (self->panes);
  level = (int) get_focused_level (self);
  for (int i = 0; i < 3; i++)
    {
      level = (level + steps + 3) % 3;
      if (panes & (1 << level))
        break;
    }
  plx_browser_focus_level (self, (PlxLevel) level);
}

PlxPanes
plx_browser_get_panes (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), PLX_PANE_DETAIL);

  return plx_fold_panes_get_panes (self->panes);
}

PlxRoom
plx_browser_get_room (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), PLX_ROOM_AMPLE);

  return plx_fold_panes_get_room (self->panes);
}

void
plx_browser_expect_width (PlxBrowser *self, int width)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_fold_panes_expect_width (self->panes, width);
}

void
plx_browser_set_pane_widths (PlxBrowser *self, int sidebar, int list)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_fold_panes_set_widths (self->panes, sidebar, list);
}

void
plx_browser_get_pane_widths (PlxBrowser *self, int *sidebar, int *list)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_fold_panes_get_widths (self->panes, sidebar, list);
}

/* Bookmarks */

static void
count_bookmarks (PlxBrowser *self)
{
  const char *id = plx_dossier_get_id (self->dossier);

  plx_sidebar_set_count (self->sidebar, PLX_VIEW_BOOKMARKS, id ? plx_bookmark_store_count (self->bookmarks, id) : 0);
}

void
plx_browser_set_bookmarks (PlxBrowser *self, PlxBookmarkStore *bookmarks)
{
  PlxWidePage *page;

  g_return_if_fail (PLX_IS_BROWSER (self));
  g_return_if_fail (!self->bookmarks);

  self->bookmarks = g_object_ref (bookmarks);
  g_signal_connect_object (bookmarks, "items-changed", G_CALLBACK (count_bookmarks), self, G_CONNECT_SWAPPED);
  count_bookmarks (self);
  page = self->wide_pages[PLX_VIEW_BOOKMARKS];
  if (page)
    plx_bookmarks_page_set_store (PLX_BOOKMARKS_PAGE (page), bookmarks);
  page = self->wide_pages[PLX_VIEW_FIND];
  if (page)
    plx_find_page_set_bookmarks (PLX_FIND_PAGE (page), bookmarks);
}

void
plx_browser_note_bookmark (PlxBrowser *self, const char *id)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  plx_browser_show_view (self, PLX_VIEW_BOOKMARKS);
  plx_fold_panes_set_level (self->panes, PLX_LEVEL_DETAIL);
  plx_bookmarks_page_edit_note (PLX_BOOKMARKS_PAGE (plx_browser_get_wide_page (self)), id);
}

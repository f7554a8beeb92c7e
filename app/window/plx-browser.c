/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-dossier-page.h"
#include "plx-fold-panes.h"
#include "plx-history.h"
#include "plx-list-pane.h"
#include "plx-page-view.h"
#include "plx-problems-pane.h"
#include "plx-sidebar.h"

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
  PlxPageView *page_view; /* NULL until it is needed */

  PlxDossier *dossier;
  PlxHistory *history;
  PlxPlace *place;             /* NULL until something is shown */
  PlxPlace *left[PLX_N_VIEWS]; /* how each view was left; NULL for one not seen yet */
};

G_DEFINE_FINAL_TYPE (PlxBrowser, plx_browser, GTK_TYPE_WIDGET)

enum
{
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_moved (PlxBrowser *self)
{
  g_signal_emit (self, signals[MOVED], 0);
}

static void on_problem_chosen (PlxBrowser *self, PlxRecord *record, gboolean opened);

static PlxProblemsPane *
get_problems_pane (PlxBrowser *self)
{
  if (!self->problems_pane)
    {
      self->problems_pane = g_object_new (PLX_TYPE_PROBLEMS_PANE, NULL);
      plx_problems_pane_set_dossier (self->problems_pane, self->dossier);
      g_signal_connect_swapped (self->problems_pane, "chosen", G_CALLBACK (on_problem_chosen), self);
      gtk_stack_add_child (self->lists, GTK_WIDGET (self->problems_pane));
    }
  return self->problems_pane;
}

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

/* Places */

/* Brings the current place up to date before the reader leaves it. */
static void
remember (PlxBrowser *self)
{
  if (!self->place)
    return;

  plx_list_pane_describe (self->list_pane, self->place);
  self->place->page_scroll = self->page_view ? plx_page_view_get_scroll (self->page_view) : 0;
  self->place->level = plx_fold_panes_get_level (self->panes);
  plx_history_update (self->history, self->place);
  g_clear_pointer (&self->left[self->place->view], plx_place_free);
  self->left[self->place->view] = plx_place_copy (self->place);
}

static PlxPlace *
dup_left (PlxBrowser *self, PlxView view)
{
  return self->left[view] ? plx_place_copy (self->left[view]) : plx_place_new (view);
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

/* @record: (nullable) */
static void
show_page (PlxBrowser *self, PlxRecord *record, double scroll)
{
  PlxPageView *page_view;

  if (!record)
    {
      show_dossier (self);
      return;
    }

  page_view = get_page_view (self);
  if (!shows_page_of (page_view, record))
    plx_page_view_set_page (page_view, plx_page_new_for_record (record));
  plx_page_view_set_scroll (page_view, scroll);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (page_view));
}

static void
show_list (PlxBrowser *self, PlxRecord *record)
{
  PlxRecordKind kind;

  plx_sidebar_select (self->sidebar, self->place->view);
  if (!plx_view_get_kind (self->place->view, &kind))
    {
      gtk_stack_set_visible_child (self->lists, GTK_WIDGET (get_problems_pane (self)));
      return;
    }

  gtk_stack_set_visible_child (self->lists, GTK_WIDGET (self->list_pane));
  plx_list_pane_show (self->list_pane, self->place, record);
}

/* Makes @place the current one and shows it. */
static void
show_place (PlxBrowser *self, const PlxPlace *place)
{
  g_autoptr (PlxRecord) record = place->record_id ? plx_dossier_lookup (self->dossier, place->record_id) : NULL;
  PlxPlace *copy = plx_place_copy (place);

  g_clear_pointer (&self->place, plx_place_free);
  self->place = copy;
  show_list (self, record);
  show_page (self, record, place->page_scroll);
  plx_fold_panes_set_level (self->panes, place->level);
  emit_moved (self);
}

static void
visit (PlxBrowser *self, const PlxPlace *place)
{
  remember (self);
  plx_history_visit (self->history, place, PLX_VISIT_JUMP);
  show_place (self, place);
}

/* What the user does in the panes */

/* Another page beside the same list, which shows already what is selected. @record: (nullable) */
static void
turn_page (PlxBrowser *self, PlxRecord *record, PlxVisit how, PlxLevel level)
{
  remember (self);
  g_free (self->place->record_id);
  self->place->record_id = record ? g_strdup (plx_record_get_id (record)) : NULL;
  self->place->page_scroll = 0;
  self->place->level = level;
  plx_history_visit (self->history, self->place, how);
  show_page (self, record, 0);
  plx_fold_panes_set_level (self->panes, level);
  emit_moved (self);
}

static void
on_record_chosen (PlxBrowser *self, PlxRecord *record, gboolean stepping, gboolean pointer)
{
  turn_page (self, record, stepping ? PLX_VISIT_STEP : PLX_VISIT_JUMP,
             pointer ? PLX_LEVEL_DETAIL : plx_fold_panes_get_level (self->panes));
}

static void
on_opened (PlxBrowser *self, gboolean pointer)
{
  if (pointer)
    plx_fold_panes_set_level (self->panes, PLX_LEVEL_DETAIL);
  else
    plx_browser_focus_page (self);
}

static void
on_problem_chosen (PlxBrowser *self, PlxRecord *record, gboolean opened)
{
  turn_page (self, record, PLX_VISIT_STEP, opened ? PLX_LEVEL_DETAIL : plx_fold_panes_get_level (self->panes));
  if (opened)
    plx_browser_focus_page (self);
}

static void focus_level (PlxBrowser *self, PlxLevel level);

/* Keys that go to a pane that is folded away are lost. */
static void
on_folded (PlxBrowser *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (self->place && root && gtk_widget_get_mapped (GTK_WIDGET (self)) && (!focus || !gtk_widget_get_mapped (focus)))
    focus_level (self, plx_fold_panes_get_level (self->panes));
  emit_moved (self);
}

static void
on_view_chosen (PlxBrowser *self, guint view, gboolean opened)
{
  PlxLevel level = opened ? PLX_LEVEL_LIST : plx_fold_panes_get_level (self->panes);

  if (view != self->place->view)
    {
      g_autoptr (PlxPlace) place = dup_left (self, view);

      place->level = level;
      visit (self, place);
    }
  plx_fold_panes_set_level (self->panes, level);
}

/* Class */

static void
plx_browser_dispose (GObject *object)
{
  PlxBrowser *self = PLX_BROWSER (object);

  g_clear_pointer ((GtkWidget **) &self->panes, gtk_widget_unparent);
  g_clear_object (&self->dossier);
  g_clear_pointer (&self->history, plx_history_free);
  g_clear_pointer (&self->place, plx_place_free);
  for (guint view = 0; view < PLX_N_VIEWS; view++)
    g_clear_pointer (&self->left[view], plx_place_free);
  G_OBJECT_CLASS (plx_browser_parent_class)->dispose (object);
}

static void
plx_browser_class_init (PlxBrowserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_browser_dispose;

  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "browser");
}

static void
make_panes (PlxBrowser *self)
{
  self->sidebar = g_object_new (PLX_TYPE_SIDEBAR, NULL);
  self->lists = GTK_STACK (gtk_stack_new ());
  self->list_pane = g_object_new (PLX_TYPE_LIST_PANE, NULL);
  self->details = GTK_STACK (gtk_stack_new ());
  self->dossier_page = g_object_new (PLX_TYPE_DOSSIER_PAGE, NULL);

  /* Without this a stack measures all its children, hidden ones too. */
  gtk_stack_set_hhomogeneous (self->lists, FALSE);
  gtk_stack_set_vhomogeneous (self->lists, FALSE);
  gtk_stack_set_hhomogeneous (self->details, FALSE);
  gtk_stack_set_vhomogeneous (self->details, FALSE);
  gtk_stack_add_child (self->lists, GTK_WIDGET (self->list_pane));
  gtk_stack_add_child (self->details, GTK_WIDGET (self->dossier_page));
  gtk_widget_add_css_class (GTK_WIDGET (self->details), "detail-pane");
}

static void
plx_browser_init (PlxBrowser *self)
{
  self->history = plx_history_new ();
  make_panes (self);
  self->panes = g_object_new (PLX_TYPE_FOLD_PANES, NULL);
  plx_fold_panes_set_children (self->panes, GTK_WIDGET (self->sidebar), GTK_WIDGET (self->lists),
                               GTK_WIDGET (self->details));
  gtk_widget_set_parent (GTK_WIDGET (self->panes), GTK_WIDGET (self));

  g_signal_connect_swapped (self->panes, "folded", G_CALLBACK (on_folded), self);
  g_signal_connect_swapped (self->sidebar, "chosen", G_CALLBACK (on_view_chosen), self);
  g_signal_connect_swapped (self->list_pane, "chosen", G_CALLBACK (on_record_chosen), self);
  g_signal_connect_swapped (self->list_pane, "opened", G_CALLBACK (on_opened), self);
}

GtkWidget *
plx_browser_new (PlxDossier *dossier, int width)
{
  PlxBrowser *self = g_object_new (PLX_TYPE_BROWSER, NULL);

  self->dossier = g_object_ref (dossier);
  plx_sidebar_set_dossier (self->sidebar, dossier);
  plx_list_pane_set_dossier (self->list_pane, dossier);
  plx_dossier_page_set_dossier (self->dossier_page, dossier);
  plx_fold_panes_expect_width (self->panes, width);
  return GTK_WIDGET (self);
}

PlxDossier *
plx_browser_get_dossier (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  return self->dossier;
}

void
plx_browser_open (PlxBrowser *self, PlxView view, const char *record_id)
{
  g_autoptr (PlxPlace) place = plx_place_new (view);
  g_autoptr (PlxRecord) record = record_id ? plx_dossier_lookup (self->dossier, record_id) : NULL;

  g_return_if_fail (PLX_IS_BROWSER (self));

  place->list_scroll = -1;
  if (record)
    {
      place->record_id = g_strdup (record_id);
      place->level = PLX_LEVEL_DETAIL;
    }
  visit (self, place);
}

void
plx_browser_show_record (PlxBrowser *self, const char *record_id)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (self->dossier, record_id);
  g_autoptr (PlxPlace) place = NULL;
  PlxView view;

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (!record)
    return;

  /* Measures and questions stand in no list: their page appears beside the list that is there. */
  remember (self);
  if (!plx_view_for_kind (plx_record_get_kind (record), &view))
    view = self->place->view;
  place = view == self->place->view ? plx_place_copy (self->place) : dup_left (self, view);
  g_free (place->record_id);
  place->record_id = g_strdup (record_id);
  place->list_scroll = -1;
  place->page_scroll = 0;
  place->level = PLX_LEVEL_DETAIL;
  visit (self, place);
  if (plx_record_is_sound (record) && plx_view_for_kind (plx_record_get_kind (record), &view))
    plx_list_pane_reveal (self->list_pane, record);
}

void
plx_browser_show_view (PlxBrowser *self, PlxView view)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  on_view_chosen (self, view, TRUE);
}

PlxView
plx_browser_get_view (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), PLX_VIEW_EVENTS);

  return self->place ? self->place->view : PLX_VIEW_EVENTS;
}

const char *
plx_browser_get_record_id (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  return self->place ? self->place->record_id : NULL;
}

gboolean
plx_browser_can_go (PlxBrowser *self, int steps)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), FALSE);

  return plx_history_can_go (self->history, steps);
}

void
plx_browser_go (PlxBrowser *self, int steps)
{
  const PlxPlace *place;

  g_return_if_fail (PLX_IS_BROWSER (self));

  remember (self);
  place = plx_history_go (self->history, steps);
  if (place)
    show_place (self, place);
}

const char *
plx_browser_get_up_title (PlxBrowser *self)
{
  PlxLevel parent;

  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  if (!plx_fold_get_parent (plx_fold_panes_get_level (self->panes), plx_fold_panes_get_panes (self->panes), &parent))
    return NULL;

  /* Translators: the pane that names the kinds of record, as the place that a button leads to. */
  return parent == PLX_LEVEL_SIDEBAR ? _ ("Contents") : plx_view_get_title (plx_browser_get_view (self));
}

void
plx_browser_go_up (PlxBrowser *self)
{
  PlxLevel parent;

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (!plx_fold_get_parent (plx_fold_panes_get_level (self->panes), plx_fold_panes_get_panes (self->panes), &parent))
    return;

  plx_fold_panes_set_level (self->panes, parent);
  focus_level (self, parent);
}

void
plx_browser_step (PlxBrowser *self, int steps)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  if (plx_browser_get_view (self) == PLX_VIEW_PROBLEMS)
    plx_problems_pane_step (get_problems_pane (self), steps);
  else
    plx_list_pane_step (self->list_pane, steps);
}

void
plx_browser_focus_filter (PlxBrowser *self)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

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
  if (self->page_view && gtk_stack_get_visible_child (self->details) == GTK_WIDGET (self->page_view))
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

static void
focus_level (PlxBrowser *self, PlxLevel level)
{
  if (level == PLX_LEVEL_SIDEBAR)
    plx_sidebar_focus (self->sidebar);
  else if (level == PLX_LEVEL_DETAIL)
    plx_browser_focus_page (self);
  else if (plx_browser_get_view (self) == PLX_VIEW_PROBLEMS)
    plx_problems_pane_focus (get_problems_pane (self));
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
  focus_level (self, (PlxLevel) level);
}

PlxPanes
plx_browser_get_panes (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), PLX_PANE_DETAIL);

  return plx_fold_panes_get_panes (self->panes);
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

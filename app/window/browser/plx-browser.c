/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-browser-private.h"

#include "plx-compared.h"
#include "plx-stack.h"

G_DEFINE_FINAL_TYPE (PlxBrowser, plx_browser, GTK_TYPE_WIDGET)

enum
{
  MOVED,
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_moved (PlxBrowser *self)
{
  g_signal_emit (self, signals[MOVED], 0);
}

void
plx_browser_emit_changed (PlxBrowser *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void on_problem_chosen (PlxBrowser *self, PlxRecord *record, gboolean opened);

PlxProblemsPane *
plx_browser_get_problems_pane (PlxBrowser *self)
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

/* Places */

/* Brings the current place up to date before the reader leaves it. */
void
plx_browser_remember (PlxBrowser *self)
{
  if (!self->place)
    return;

  if (plx_browser_get_wide_page (self))
    {
      plx_wide_page_describe (plx_browser_get_wide_page (self), self->place);
      self->as_of = self->place->as_of;
    }
  else
    {
      plx_list_pane_describe (self->list_pane, self->place);
      self->place->page_scroll = self->page_view ? plx_page_view_get_scroll (self->page_view) : 0;
    }
  self->place->level = plx_fold_panes_get_level (self->panes);
  plx_history_update (self->history, self->place);
  g_clear_pointer (&self->left[self->place->view], plx_place_free);
  self->left[self->place->view] = plx_place_copy (self->place);
}

/* All comparisons are as of the same day. */
static PlxPlace *
dup_left (PlxBrowser *self, PlxView view)
{
  PlxPlace *place = self->left[view] ? plx_place_copy (self->left[view]) : plx_place_new (view);

  place->as_of = self->as_of;
  if (!self->left[view])
    place->apart = plx_view_compares (view) && self->shows_satire;
  return place;
}

static void
show_list (PlxBrowser *self, PlxRecord *record)
{
  PlxRecordKind kind;

  plx_sidebar_select (self->sidebar, self->place->view);
  if (!plx_view_get_kind (self->place->view, &kind))
    {
      gtk_stack_set_visible_child (self->lists, GTK_WIDGET (plx_browser_get_problems_pane (self)));
      return;
    }

  gtk_stack_set_visible_child (self->lists, GTK_WIDGET (self->list_pane));
  plx_list_pane_show (self->list_pane, self->place, record);
}

static void
show_wide_page (PlxBrowser *self)
{
  PlxWidePage *page = plx_browser_get_wide_page (self);

  plx_sidebar_select (self->sidebar, self->place->view);
  plx_wide_page_show (page, self->place);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (page));
}

/* Makes @place the current one and shows it. */
void
plx_browser_show_place (PlxBrowser *self, const PlxPlace *place)
{
  g_autoptr (PlxRecord) record = place->record_id ? plx_dossier_lookup (self->dossier, place->record_id) : NULL;
  PlxPlace *copy = plx_place_copy (place);

  g_clear_pointer (&self->place, plx_place_free);
  self->place = copy;
  if (plx_browser_get_wide_page (self))
    show_wide_page (self);
  else
    {
      show_list (self, record);
      plx_browser_show_page (self, record, copy->page_scroll);
    }
  plx_fold_panes_set_spread (self->panes, plx_view_get_spread (copy->view), copy->level);
  emit_moved (self);
}

static void
visit (PlxBrowser *self, const PlxPlace *place)
{
  plx_browser_remember (self);
  plx_history_visit (self->history, place, PLX_VISIT_JUMP);
  plx_browser_show_place (self, place);
}

/* What the user does in the panes */

/* Another page beside the same list, which shows already what is selected. @record: (nullable) */
static void
turn_page (PlxBrowser *self, PlxRecord *record, PlxVisit how, PlxLevel level)
{
  plx_browser_remember (self);
  g_free (self->place->record_id);
  self->place->record_id = record ? g_strdup (plx_record_get_id (record)) : NULL;
  self->place->page_scroll = 0;
  self->place->level = level;
  plx_history_visit (self->history, self->place, how);
  plx_browser_show_page (self, record, 0);
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

/* Keys that go to a pane that is folded away are lost. */
static void
on_folded (PlxBrowser *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (self->place && root && gtk_widget_get_mapped (GTK_WIDGET (self)) && (!focus || !gtk_widget_get_mapped (focus)))
    plx_browser_focus_level (self, plx_fold_panes_get_level (self->panes));
  emit_moved (self);
}

static void
on_view_chosen (PlxBrowser *self, guint view, gboolean opened)
{
  PlxLevel level = opened ? PLX_LEVEL_LIST : plx_fold_panes_get_level (self->panes);

  if (view != self->place->view)
    {
      g_autoptr (PlxPlace) place = NULL;

      plx_browser_remember (self);
      place = dup_left (self, view);
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
  if (self->articles)
    plx_articles_stop (self->articles);
  g_clear_object (&self->articles);
  g_clear_object (&self->bookmarks);
  g_clear_object (&self->told);
  g_clear_object (&self->side_by_side);
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

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "browser");
}

void
plx_browser_make_panes (PlxBrowser *self)
{
  self->list_pane = g_object_new (PLX_TYPE_LIST_PANE, NULL);
  self->dossier_page = g_object_new (PLX_TYPE_DOSSIER_PAGE, NULL);
  plx_list_pane_set_dossier (self->list_pane, self->dossier);
  plx_dossier_page_set_dossier (self->dossier_page, self->dossier);
  gtk_stack_add_child (self->lists, GTK_WIDGET (self->list_pane));
  gtk_stack_add_child (self->details, GTK_WIDGET (self->dossier_page));
  g_signal_connect_swapped (self->list_pane, "chosen", G_CALLBACK (on_record_chosen), self);
  g_signal_connect_swapped (self->list_pane, "opened", G_CALLBACK (on_opened), self);
}

static void
make_stacks (PlxBrowser *self)
{
  self->sidebar = g_object_new (PLX_TYPE_SIDEBAR, NULL);
  self->lists = plx_stack_new ();
  self->details = plx_stack_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self->details), "detail-pane");
}

static void
plx_browser_init (PlxBrowser *self)
{
  self->history = plx_history_new ();
  self->as_of.day = PLX_AS_OF_ALWAYS;
  make_stacks (self);
  self->panes = g_object_new (PLX_TYPE_FOLD_PANES, NULL);
  plx_fold_panes_set_children (self->panes, GTK_WIDGET (self->sidebar), GTK_WIDGET (self->lists),
                               GTK_WIDGET (self->details));
  gtk_widget_set_parent (GTK_WIDGET (self->panes), GTK_WIDGET (self));

  g_signal_connect_swapped (self->panes, "folded", G_CALLBACK (on_folded), self);
  g_signal_connect_swapped (self->sidebar, "chosen", G_CALLBACK (on_view_chosen), self);
}

static void
on_side_by_side_changed (PlxBrowser *self)
{
  plx_sidebar_set_count (self->sidebar, PLX_VIEW_SIDE_BY_SIDE, g_list_model_get_n_items (G_LIST_MODEL (self->side_by_side)));
}

GtkWidget *
plx_browser_new (PlxDossier *dossier, int width)
{
  PlxBrowser *self = g_object_new (PLX_TYPE_BROWSER, NULL);

  self->dossier = g_object_ref (dossier);
  plx_sidebar_set_dossier (self->sidebar, dossier);
  plx_browser_make_panes (self);
  plx_fold_panes_expect_width (self->panes, width);
  self->side_by_side = plx_side_by_side_set_new (dossier);
  g_signal_connect_object (self->side_by_side, "items-changed", G_CALLBACK (on_side_by_side_changed), self, G_CONNECT_SWAPPED);
  on_side_by_side_changed (self);
  return GTK_WIDGET (self);
}

PlxSideBySideSet *
plx_browser_get_side_by_side (PlxBrowser *self)
{
  g_return_val_if_fail (PLX_IS_BROWSER (self), NULL);

  return self->side_by_side;
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
  g_autoptr (PlxPlace) place = dup_left (self, view);
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

/* Measures and questions stand in no list: their page appears beside the list that is there, or that of the claims about
 * them. */
static PlxView
get_view_for_record (PlxBrowser *self, PlxRecord *record)
{
  PlxRecordKind kind = plx_record_get_kind (record);
  PlxView view;

  if (plx_view_for_kind (kind, &view))
    return view;
  if (plx_view_get_spread (self->place->view) == PLX_SPREAD_LIST)
    return self->place->view;

  return kind == PLX_RECORD_QUESTION ? PLX_VIEW_POSITIONS : PLX_VIEW_ESTIMATES;
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

  plx_browser_remember (self);
  view = get_view_for_record (self, record);
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
plx_browser_turn_to (PlxBrowser *self, PlxView view, const char *record_id, guint32 citation, const PlxAsOf *as_of)
{
  g_autoptr (PlxPlace) place = NULL;

  plx_browser_remember (self);
  place = dup_left (self, view);
  if (as_of)
    place->as_of = *as_of;
  g_free (place->record_id);
  place->record_id = g_strdup (record_id);
  place->list_scroll = 0;
  place->page_scroll = citation != PLX_NO_ROW ? -1 : 0;
  place->page_scroll_across = 0;
  place->citation = citation;
  place->level = PLX_LEVEL_DETAIL;
  plx_history_visit (self->history, place, PLX_VISIT_JUMP);
  plx_browser_show_place (self, place);
}

void
plx_browser_open_place (PlxBrowser *self, const PlxPlace *place)
{
  g_autoptr (PlxPlace) target = NULL;

  g_return_if_fail (PLX_IS_BROWSER (self));
  g_return_if_fail (plx_view_get_spread (place->view) == PLX_SPREAD_WIDE);

  plx_browser_remember (self);
  target = plx_place_copy (place);
  if (self->left[place->view])
    {
      target->chart = self->left[place->view]->chart;
      target->scale = self->left[place->view]->scale;
    }
  visit (self, target);
  plx_browser_focus_page (self);
}

void
plx_browser_turn (PlxBrowser *self, const char *record_id)
{
  g_return_if_fail (PLX_IS_BROWSER (self));

  if (plx_browser_get_wide_page (self))
    plx_browser_turn_to (self, self->place->view, record_id, PLX_NO_ROW, NULL);
}

void
plx_browser_compare (PlxBrowser *self, const char *record_id)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (self->dossier, record_id);
  g_autoptr (PlxRecord) compared = record ? plx_record_dup_comparison (record) : NULL;

  g_return_if_fail (PLX_IS_BROWSER (self));

  if (compared)
    plx_browser_turn_to (self, plx_record_get_kind (compared) == PLX_RECORD_MEASURE ? PLX_VIEW_FIGURES : PLX_VIEW_STANCES,
                         plx_record_get_id (compared), PLX_NO_ROW, NULL);
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

  plx_browser_remember (self);
  place = plx_history_go (self->history, steps);
  if (place)
    plx_browser_show_place (self, place);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-problems-pane.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-problem-row.h"

struct _PlxProblemsPane
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *count;
  GtkListView *list_view;
  GtkLabel *rest;
  GtkSingleSelection *selection;
  PlxDossier *dossier;
};

G_DEFINE_FINAL_TYPE (PlxProblemsPane, plx_problems_pane, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_chosen (PlxProblemsPane *self, gboolean opened)
{
  PlxProblem *problem = self->selection ? gtk_single_selection_get_selected_item (self->selection) : NULL;
  g_autoptr (PlxRecord) record = NULL;
  PlxRecordKind kind;
  guint32 row;

  if (!problem)
    return;

  if (plx_problem_get_record (problem, &kind, &row))
    record = plx_dossier_dup_record (self->dossier, kind, row);
  g_signal_emit (self, signals[CHOSEN], 0, record, opened);
}

static void
on_selected (PlxProblemsPane *self)
{
  emit_chosen (self, FALSE);
}

static void
on_activate (PlxProblemsPane *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  emit_chosen (self, TRUE);
}

static void
plx_problems_pane_dispose (GObject *object)
{
  PlxProblemsPane *self = PLX_PROBLEMS_PANE (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_problems_pane_parent_class)->dispose (object);
}

static void
plx_problems_pane_class_init (PlxProblemsPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_problems_pane_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, PLX_TYPE_RECORD, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-problems-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxProblemsPane, content);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemsPane, count);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemsPane, list_view);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemsPane, rest);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_problems_pane_init (PlxProblemsPane *self)
{
  g_autoptr (GtkListItemFactory) factory = plx_problem_row_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list_view, factory);
}

void
plx_problems_pane_set_dossier (PlxProblemsPane *self, PlxDossier *dossier)
{
  GListModel *problems = plx_dossier_get_problems (dossier);
  guint n_errors = plx_dossier_count_errors (dossier);
  guint n_warnings = plx_dossier_count_warnings (dossier);
  guint n_rest = n_errors + n_warnings - MIN (n_errors + n_warnings, g_list_model_get_n_items (problems));
  g_autofree char *counts = plx_problem_dup_counts (n_errors, n_warnings);
  g_autofree char *rest = g_strdup_printf (
      ngettext ("%'u more problem is not listed", "%'u more problems are not listed", n_rest), n_rest);

  g_return_if_fail (PLX_IS_PROBLEMS_PANE (self));

  g_set_object (&self->dossier, dossier);
  gtk_label_set_text (self->count, counts);
  gtk_label_set_text (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_rest > 0);

  g_clear_object (&self->selection);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, problems);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

gboolean
plx_problems_pane_step (PlxProblemsPane *self, int steps)
{
  guint n;
  guint selected;
  gint64 target;

  g_return_val_if_fail (PLX_IS_PROBLEMS_PANE (self), FALSE);

  if (!self->selection)
    return FALSE;

  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  selected = gtk_single_selection_get_selected (self->selection);
  target = selected == GTK_INVALID_LIST_POSITION ? (steps > 0 ? 0 : -1) : (gint64) selected + steps;
  if (target < 0 || target >= (gint64) n)
    return FALSE;

  gtk_single_selection_set_selected (self->selection, (guint) target);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", (guint) target);
  return TRUE;
}

void
plx_problems_pane_focus (PlxProblemsPane *self)
{
  g_return_if_fail (PLX_IS_PROBLEMS_PANE (self));

  gtk_widget_child_focus (GTK_WIDGET (self->list_view), GTK_DIR_TAB_FORWARD);
}

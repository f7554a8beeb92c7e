/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-positions-page.h"

#include <glib/gi18n-lib.h>

#include "plx-as-of-bar.h"
#include "plx-column.h"
#include "plx-compared.h"
#include "plx-comparison-task.h"
#include "plx-config.h"
#include "plx-day-popover.h"
#include "plx-line-view.h"
#include "plx-record-picker.h"
#include "plx-scroll-keeper.h"
#include "plx-stance-matrix.h"
#include "plx-wrap-box.h"

/* How many sentences of the summary stand there before the reader asks for all of them. */
#define FIRST_SENTENCES 2

struct _PlxPositionsPage
{
  GtkWidget parent_instance;

  GtkWidget *outer;
  PlxRecordPicker *picker;
  PlxAsOfBar *as_of_bar;
  PlxLineView *summary;
  GtkWidget *empty;
  GtkLabel *empty_title;
  GtkWidget *empty_button;
  GtkWidget *positions;
  GtkToggleButton *more_button;
  GtkCheckButton *satire_button;
  GtkLabel *satire_label;
  GtkWidget *expand_button;
  GtkWidget *fold_button;
  GtkScrolledWindow *scroller;
  PlxStanceMatrix *matrix;

  PlxDossier *dossier;
  GCancellable *cancellable; /* of the comparison that is being computed */
  gboolean silent;
};

static void plx_positions_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxPositionsPage, plx_positions_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_positions_page_wide_page_init))

/* What it shows */

static void
show_summary (PlxPositionsPage *self)
{
  const PlxPositionComparison *comparison = plx_stance_matrix_get_comparison (self->matrix);
  guint n = comparison->summary->len;
  guint n_shown = gtk_toggle_button_get_active (self->more_button) ? n : MIN (n, FIRST_SENTENCES);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new ();
  g_autoptr (PlxLine) line = NULL;
  g_autofree char *more = g_strdup_printf (ngettext ("%'u More Sentence", "%'u More Sentences", n - FIRST_SENTENCES),
                                           n - FIRST_SENTENCES);

  for (guint i = 0; i < n_shown; i++)
    g_ptr_array_add (sentences, g_ptr_array_index (comparison->summary, i));
  line = plx_line_join_sentences (sentences);
  plx_line_view_set_line (self->summary, line);
  gtk_button_set_label (GTK_BUTTON (self->more_button), n_shown < n ? more : _ ("Fewer Sentences"));
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n > FIRST_SENTENCES);
}

static gboolean
has_folds (const PlxPositionComparison *comparison)
{
  for (guint i = 0; i < comparison->rows->len; i++)
    if (plx_position_comparison_get_row (comparison, i)->n_descendants > 0)
      return TRUE;
  return FALSE;
}

/* Before anybody had said anything. */
static void
show_nothing_yet (PlxPositionsPage *self, const PlxAsOf *as_of)
{
  g_autofree char *day = plx_news_day_dup_title (as_of->day, FALSE);
  g_autofree char *text = g_strdup_printf (as_of->clock == PLX_CLOCK_SAID
                                               ? _ ("Nobody had taken a position by %s.")
                                               : _ ("No position had been published by %s."),
                                           day);

  gtk_label_set_text (self->empty_title, text);
  gtk_widget_set_visible (self->empty_button, TRUE);
}

static void
take_comparison (PlxPositionsPage *self, PlxPositionComparison *comparison)
{
  gboolean is_empty = comparison->rows->len == 0;
  gboolean folds = has_folds (comparison);

  plx_as_of_bar_set_days (self->as_of_bar, comparison->days);
  gtk_widget_set_visible (self->empty, is_empty);
  gtk_widget_set_visible (self->positions, !is_empty);
  gtk_widget_set_visible (self->expand_button, folds);
  gtk_widget_set_visible (self->fold_button, folds);
  plx_stance_matrix_set_comparison (self->matrix, comparison);
  show_summary (self);
  if (is_empty)
    show_nothing_yet (self, &comparison->as_of);
}

static void
show_no_question (PlxPositionsPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->picker), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->as_of_bar), FALSE);
  gtk_widget_set_visible (self->positions, FALSE);
  gtk_widget_set_visible (self->empty, TRUE);
  gtk_widget_set_visible (self->empty_button, FALSE);
  gtk_label_set_text (self->empty_title, _ ("Nobody takes a position in this dossier."));
}

/* Computing */

static void
on_compared (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxPositionsPage) self = user_data;
  PlxPositionComparison *comparison = plx_position_comparison_new_finish (result, NULL);

  if (!comparison)
    return;

  g_clear_object (&self->cancellable);
  gtk_widget_remove_css_class (self->positions, "busy");
  take_comparison (self, comparison);
}

static void
compare (PlxPositionsPage *self)
{
  g_autoptr (PlxRecord) question = plx_record_picker_dup_record (self->picker);
  const PlxAsOf *as_of = plx_as_of_bar_get_as_of (self->as_of_bar);
  gboolean satire = gtk_check_button_get_active (self->satire_button);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (plx_record_picker_is_empty (self->picker))
    show_no_question (self);
  else if (plx_dossier_count_rows (self->dossier, PLX_RECORD_POSITION) <= PLX_COMPARISON_TASK_INLINE_CLAIMS)
    take_comparison (self, plx_position_comparison_new (self->dossier, question, as_of, satire));
  else
    {
      self->cancellable = g_cancellable_new ();
      gtk_widget_add_css_class (self->positions, "busy");
      plx_position_comparison_new_async (self->dossier, question, as_of, satire, self->cancellable, on_compared,
                                         g_object_ref (self));
    }
}

/* What the user does */

static void
on_question_chosen (PlxPositionsPage *self, const char *id)
{
  plx_wide_page_turn (PLX_WIDE_PAGE (self), id);
}

static void
on_as_of_changed (PlxPositionsPage *self)
{
  compare (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

static void
on_everything_clicked (PlxPositionsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->as_of_bar), "as-of.everything", NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->picker));
}

static void
on_satire_toggled (PlxPositionsPage *self)
{
  if (self->silent)
    return;

  compare (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

static void
on_more_toggled (PlxPositionsPage *self)
{
  if (plx_stance_matrix_get_comparison (self->matrix))
    show_summary (self);
}

static void
on_expand_clicked (PlxPositionsPage *self)
{
  plx_stance_matrix_expand_all (self->matrix);
}

static void
on_fold_clicked (PlxPositionsPage *self)
{
  plx_stance_matrix_fold_all (self->matrix);
}

/* A wide page */

static void
plx_positions_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  PlxPositionsPage *self = PLX_POSITIONS_PAGE (page);
  g_autoptr (GListModel) questions = plx_dossier_dup_compared (dossier, PLX_RECORD_QUESTION);
  guint n_satire = plx_dossier_count_satirical_positions (dossier);
  g_autofree char *label = g_strdup_printf (ngettext ("Show %'u position that rests on satire alone",
                                                      "Show %'u positions that rest on satire alone", n_satire),
                                            n_satire);

  g_set_object (&self->dossier, dossier);
  plx_record_picker_set_records (self->picker, questions, _ ("All questions"));
  gtk_label_set_text (self->satire_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->satire_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->satire_button), n_satire > 0);
}

static void
plx_positions_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxPositionsPage *self = PLX_POSITIONS_PAGE (page);
  const char *const none[] = { NULL };

  self->silent = TRUE;
  plx_record_picker_set_record (self->picker, place->record_id);
  plx_as_of_bar_set_as_of (self->as_of_bar, &place->as_of);
  gtk_check_button_set_active (self->satire_button, place->apart);
  self->silent = FALSE;
  plx_stance_matrix_set_expanded (self->matrix, place->expanded ? (const char *const *) place->expanded : none);
  compare (self);
  plx_scroll_restore (self->scroller, place->page_scroll, place->page_scroll_across);
}

static void
plx_positions_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxPositionsPage *self = PLX_POSITIONS_PAGE (page);

  place->as_of = *plx_as_of_bar_get_as_of (self->as_of_bar);
  place->apart = gtk_check_button_get_active (self->satire_button);
  g_strfreev (place->expanded);
  place->expanded = plx_stance_matrix_dup_expanded (self->matrix);
  place->page_scroll = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  place->page_scroll_across = plx_scroll_get_across (self->scroller);
}

static void
plx_positions_page_step (PlxWidePage *page, int steps)
{
  plx_record_picker_step (PLX_POSITIONS_PAGE (page)->picker, steps);
}

static PlxExportSubject *
plx_positions_page_dup_export_subject (PlxWidePage *page)
{
  PlxPositionsPage *self = PLX_POSITIONS_PAGE (page);
  g_autoptr (PlxRecord) question = plx_record_picker_dup_record (self->picker);
  PlxExportSubject *subject = plx_export_subject_new_for_positions (self->dossier, question,
                                                                    plx_as_of_bar_get_as_of (self->as_of_bar));

  subject->apart = gtk_check_button_get_active (self->satire_button);
  return subject;
}

static PlxAsOfBar *
plx_positions_page_get_as_of_bar (PlxWidePage *page)
{
  return PLX_POSITIONS_PAGE (page)->as_of_bar;
}

static void
plx_positions_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_positions_page_set_dossier;
  iface->show = plx_positions_page_show;
  iface->describe = plx_positions_page_describe;
  iface->step = plx_positions_page_step;
  iface->get_as_of_bar = plx_positions_page_get_as_of_bar;
  iface->dup_export_subject = plx_positions_page_dup_export_subject;
}

/* Class */

static gboolean
plx_positions_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_POSITIONS_PAGE (widget)->picker));
}

static void
plx_positions_page_dispose (GObject *object)
{
  PlxPositionsPage *self = PLX_POSITIONS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->outer, gtk_widget_unparent);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_positions_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-positions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, outer);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, picker);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, as_of_bar);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, summary);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, empty_title);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, positions);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, more_button);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, satire_button);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, satire_label);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, expand_button);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, fold_button);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, matrix);
  gtk_widget_class_bind_template_callback (widget_class, on_question_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_as_of_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_everything_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_satire_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_more_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_expand_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_fold_clicked);
}

static void
plx_positions_page_class_init (PlxPositionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_positions_page_dispose;
  widget_class->grab_focus = plx_positions_page_grab_focus;

  g_type_ensure (PLX_TYPE_AS_OF_BAR);
  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  g_type_ensure (PLX_TYPE_STANCE_MATRIX);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_positions_page_init (PlxPositionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Compare positions"), -1);
}

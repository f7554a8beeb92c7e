/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figures-page.h"

#include <glib/gi18n-lib.h>

#include "plx-as-of-bar.h"
#include "plx-column.h"
#include "plx-compared.h"
#include "plx-comparison-task.h"
#include "plx-config.h"
#include "plx-day-popover.h"
#include "plx-figure-chart.h"
#include "plx-line-view.h"
#include "plx-measure.h"
#include "plx-other-measure.h"
#include "plx-prose.h"
#include "plx-range-chart.h"
#include "plx-record-picker.h"
#include "plx-safe-text.h"
#include "plx-scroll-keeper.h"
#include "plx-segments.h"
#include "plx-table-view.h"
#include "plx-wrap-box.h"

struct _PlxFiguresPage
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  PlxRecordPicker *picker;
  PlxAsOfBar *as_of_bar;
  PlxProse *definition;
  PlxLineView *summary;
  GtkWidget *empty;
  GtkLabel *empty_title;
  GtkWidget *empty_button;
  GtkWidget *figures;
  GtkWidget *space; /* where there is no check button, so that the switches stand at the end */
  GtkBox *scales;
  GtkBox *kinds;
  PlxRangeChart *chart;
  GtkCheckButton *apart_button;
  GtkLabel *apart_label;
  PlxTableView *table;
  GtkWidget *others;
  GtkBox *other_list;

  PlxDossier *dossier;
  PlxFigureComparison *comparison; /* NULL while there is none */
  GCancellable *cancellable;       /* of the one that is being computed */
  gboolean silent;
};

static void plx_figures_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxFiguresPage, plx_figures_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_figures_page_wide_page_init))

/* What it shows */

static gboolean
get_apart (PlxFiguresPage *self)
{
  return gtk_check_button_get_active (self->apart_button);
}

static void
show_chart (PlxFiguresPage *self)
{
  PlxChartKind kind = plx_segments_get (self->kinds);
  PlxChart *chart = plx_chart_new_for_figures (self->comparison, kind, plx_segments_get (self->scales),
                                               get_apart (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->scales), kind == PLX_CHART_BY_CLAIMANT);
  plx_segments_set_sensitive (self->scales, PLX_SCALE_LOGARITHMIC, chart->can_be_logarithmic);
  plx_range_chart_set_chart (self->chart, chart);
}

static void
show_table (PlxFiguresPage *self)
{
  plx_table_view_set_table (self->table, plx_figure_comparison_to_table (self->comparison, get_apart (self)));
}

static void
show_summary (PlxFiguresPage *self)
{
  g_autoptr (PlxLine) line = plx_line_join_sentences (self->comparison->summary);

  plx_line_view_set_line (self->summary, line);
}

static guint
count_marks (GPtrArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += ((const PlxFigureRow *) g_ptr_array_index (rows, i))->marks->len;
  return n;
}

static void
show_apart_button (PlxFiguresPage *self)
{
  guint n = count_marks (self->comparison->apart);
  g_autofree char *label = g_strdup_printf (ngettext ("Show %'u figure that rests on satire or unattributed reports",
                                                      "Show %'u figures that rest on satire or unattributed reports", n),
                                            n);

  gtk_label_set_text (self->apart_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->apart_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->apart_button), n > 0);
  gtk_widget_set_visible (self->space, n == 0);
}

static void
show_others (PlxFiguresPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->other_list))))
    gtk_box_remove (self->other_list, child);
  for (guint i = 0; i < self->comparison->others->len; i++)
    gtk_box_append (self->other_list, plx_other_measure_new (g_ptr_array_index (self->comparison->others, i)));
  gtk_widget_set_visible (self->others, self->comparison->others->len > 0);
}

/* Before anybody had said anything. */
static void
show_nothing_yet (PlxFiguresPage *self)
{
  const PlxAsOf *as_of = &self->comparison->as_of;
  g_autofree char *day = plx_news_day_dup_title (as_of->day, FALSE);
  g_autofree char *text = g_strdup_printf (as_of->clock == PLX_CLOCK_SAID
                                               ? _ ("Nobody had said anything about it by %s.")
                                               : _ ("Nothing had been published about it by %s."),
                                           day);

  gtk_label_set_text (self->empty_title, text);
  gtk_widget_set_visible (self->empty_button, TRUE);
}

static void
show_comparison (PlxFiguresPage *self)
{
  gboolean is_empty = self->comparison->rows->len == 0 && self->comparison->apart->len == 0;

  plx_as_of_bar_set_days (self->as_of_bar, self->comparison->days);
  gtk_widget_set_visible (self->empty, is_empty);
  gtk_widget_set_visible (self->figures, !is_empty);
  show_summary (self);
  show_apart_button (self);
  show_chart (self);
  show_table (self);
  show_others (self);
  if (is_empty)
    show_nothing_yet (self);
}

/* Computing */

static void
take_comparison (PlxFiguresPage *self, PlxFigureComparison *comparison)
{
  PlxFigureComparison *old = self->comparison;

  self->comparison = comparison;
  show_comparison (self);
  g_clear_pointer (&old, plx_figure_comparison_free);
}

static void
on_compared (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxFiguresPage) self = user_data;
  PlxFigureComparison *comparison = plx_figure_comparison_new_finish (result, NULL);

  if (!comparison)
    return;

  g_clear_object (&self->cancellable);
  gtk_widget_remove_css_class (self->figures, "busy");
  take_comparison (self, comparison);
}

static void
show_no_measure (PlxFiguresPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->picker), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->as_of_bar), FALSE);
  gtk_widget_set_visible (self->figures, FALSE);
  gtk_widget_set_visible (self->others, FALSE);
  gtk_widget_set_visible (self->empty, TRUE);
  gtk_widget_set_visible (self->empty_button, FALSE);
  gtk_label_set_text (self->empty_title, _ ("Nobody gives a figure in this dossier."));
}

static void
compare (PlxFiguresPage *self)
{
  g_autoptr (PlxRecord) measure = plx_record_picker_dup_record (self->picker);
  const PlxAsOf *as_of = plx_as_of_bar_get_as_of (self->as_of_bar);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (!measure)
    {
      show_no_measure (self);
      return;
    }

  plx_prose_set_text (self->definition, plx_measure_get_definition (PLX_MEASURE (measure)), PLX_SAFE_TEXT_QUOTATION,
                      FALSE);
  if (plx_dossier_count_rows (self->dossier, PLX_RECORD_ESTIMATE) <= PLX_COMPARISON_TASK_INLINE_CLAIMS)
    {
      take_comparison (self, plx_figure_comparison_new (measure, as_of));
      return;
    }

  self->cancellable = g_cancellable_new ();
  gtk_widget_add_css_class (self->figures, "busy");
  plx_figure_comparison_new_async (measure, as_of, self->cancellable, on_compared, g_object_ref (self));
}

/* What the user does */

static void
on_measure_chosen (PlxFiguresPage *self, const char *id)
{
  plx_wide_page_turn (PLX_WIDE_PAGE (self), id);
}

static void
on_as_of_changed (PlxFiguresPage *self)
{
  compare (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

static void
on_everything_clicked (PlxFiguresPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->as_of_bar), "as-of.everything", NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->picker));
}

static void
on_apart_toggled (PlxFiguresPage *self)
{
  if (self->silent || !self->comparison)
    return;

  show_chart (self);
  show_table (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

static void
on_chart_changed (PlxFiguresPage *self)
{
  if (self->comparison)
    show_chart (self);
}

/* A wide page */

static void
plx_figures_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  PlxFiguresPage *self = PLX_FIGURES_PAGE (page);
  g_autoptr (GListModel) measures = plx_dossier_dup_compared (dossier, PLX_RECORD_MEASURE);

  g_set_object (&self->dossier, dossier);
  plx_record_picker_set_records (self->picker, measures, NULL);
}

static void
plx_figures_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxFiguresPage *self = PLX_FIGURES_PAGE (page);

  self->silent = TRUE;
  plx_record_picker_set_record (self->picker, place->record_id);
  plx_as_of_bar_set_as_of (self->as_of_bar, &place->as_of);
  plx_segments_set (self->kinds, place->chart);
  plx_segments_set (self->scales, place->scale);
  gtk_check_button_set_active (self->apart_button, place->apart);
  self->silent = FALSE;
  compare (self);
  plx_table_view_set_sort (self->table, place->order, place->descending);
  plx_scroll_restore (self->scroller, place->page_scroll, 0);
}

static void
plx_figures_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxFiguresPage *self = PLX_FIGURES_PAGE (page);

  place->as_of = *plx_as_of_bar_get_as_of (self->as_of_bar);
  place->chart = plx_segments_get (self->kinds);
  place->scale = plx_segments_get (self->scales);
  place->apart = get_apart (self);
  place->order = plx_table_view_get_sort (self->table, &place->descending);
  place->page_scroll = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

static void
plx_figures_page_step (PlxWidePage *page, int steps)
{
  plx_record_picker_step (PLX_FIGURES_PAGE (page)->picker, steps);
}

static PlxExportSubject *
plx_figures_page_dup_export_subject (PlxWidePage *page)
{
  PlxFiguresPage *self = PLX_FIGURES_PAGE (page);
  g_autoptr (PlxRecord) measure = plx_record_picker_dup_record (self->picker);
  PlxExportSubject *subject;

  if (!measure)
    return NULL;

  subject = plx_export_subject_new_for_measure (measure, plx_as_of_bar_get_as_of (self->as_of_bar));
  subject->apart = get_apart (self);
  subject->chart = plx_segments_get (self->kinds);
  subject->scale = plx_segments_get (self->scales);
  return subject;
}

static PlxAsOfBar *
plx_figures_page_get_as_of_bar (PlxWidePage *page)
{
  return PLX_FIGURES_PAGE (page)->as_of_bar;
}

static void
plx_figures_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_figures_page_set_dossier;
  iface->show = plx_figures_page_show;
  iface->describe = plx_figures_page_describe;
  iface->step = plx_figures_page_step;
  iface->get_as_of_bar = plx_figures_page_get_as_of_bar;
  iface->dup_export_subject = plx_figures_page_dup_export_subject;
}

/* Class */

static gboolean
plx_figures_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_FIGURES_PAGE (widget)->picker));
}

static void
plx_figures_page_dispose (GObject *object)
{
  PlxFiguresPage *self = PLX_FIGURES_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer ((GtkWidget **) &self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->comparison, plx_figure_comparison_free);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_figures_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-figures-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, picker);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, as_of_bar);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, definition);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, summary);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, empty);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, empty_title);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, figures);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, space);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, scales);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, chart);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, apart_button);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, apart_label);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, table);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, others);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, other_list);
  gtk_widget_class_bind_template_callback (widget_class, on_measure_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_as_of_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_everything_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_apart_toggled);
}

static void
plx_figures_page_class_init (PlxFiguresPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_figures_page_dispose;
  widget_class->grab_focus = plx_figures_page_grab_focus;

  g_type_ensure (PLX_TYPE_AS_OF_BAR);
  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_PROSE);
  g_type_ensure (PLX_TYPE_RANGE_CHART);
  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  g_type_ensure (PLX_TYPE_TABLE_VIEW);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_figures_page_init (PlxFiguresPage *self)
{
  const char *const scales[] = {
    /* Translators: how numbers are laid out along an axis. */
    C_ ("scale", "Automatic"),
    C_ ("scale", "Linear"),
    /* Translators: short for “logarithmic”. */
    C_ ("scale", "Log"),
  };
  const char *const kinds[] = {
    /* Translators: what a chart shows: figures along its axis, or days. */
    C_ ("chart", "Figures"),
    C_ ("chart", "Days"),
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  plx_segments_fill (self->scales, scales, G_N_ELEMENTS (scales), G_CALLBACK (on_chart_changed), self);
  plx_segments_fill (self->kinds, kinds, G_N_ELEMENTS (kinds), G_CALLBACK (on_chart_changed), self);
  plx_scroll_add_keys (self->scroller);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Compare figures"), -1);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-error-page.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-problem-row.h"
#include "plx-safe-text.h"

struct _PlxErrorPage
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkLabel *title;
  GtkLabel *file_name;
  GtkLabel *message;
  GtkWidget *frame;
  GtkListBox *problems;
  GtkLabel *rest;
};

G_DEFINE_FINAL_TYPE (PlxErrorPage, plx_error_page, GTK_TYPE_WIDGET)

/* The rest is for `parallax check`: a file that does not open seldom has more than one thing to put right first. */
#define MAX_PROBLEMS 50

static void
plx_error_page_dispose (GObject *object)
{
  g_clear_pointer (&PLX_ERROR_PAGE (object)->scrolled, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_error_page_parent_class)->dispose (object);
}

static void
plx_error_page_class_init (PlxErrorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_error_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-error-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, title);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, file_name);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, message);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, frame);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, problems);
  gtk_widget_class_bind_template_child (widget_class, PlxErrorPage, rest);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_error_page_init (PlxErrorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_problem (PlxErrorPage *self, PlxProblem *problem)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *content = plx_problem_row_new ();
  g_autofree char *text = plx_problem_to_string (problem, "");
  g_autofree char *name = plx_safe_name (text);

  plx_problem_row_set_problem (PLX_PROBLEM_ROW (content), problem);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_append (self->problems, row);
}

static void
show_problems (PlxErrorPage *self, GListModel *problems)
{
  guint n = problems ? g_list_model_get_n_items (problems) : 0;
  guint n_rest = n - MIN (n, MAX_PROBLEMS);
  g_autofree char *rest = g_strdup_printf (
      ngettext ("%'u more problem is not listed", "%'u more problems are not listed", n_rest), n_rest);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->problems))))
    gtk_list_box_remove (self->problems, row);

  for (guint i = 0; i < n - n_rest; i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);

      add_problem (self, problem);
    }
  gtk_widget_set_visible (self->frame, n > 0);
  gtk_label_set_text (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_rest > 0);
}

void
plx_error_page_show (PlxErrorPage *self, GFile *file, const GError *error, GListModel *problems)
{
  gboolean stopped = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  gboolean has_problems = problems && g_list_model_get_n_items (problems) > 0;
  g_autofree char *parse_name = g_file_get_parse_name (file);
  g_autofree char *name = plx_safe_name (parse_name);
  g_autofree char *message = plx_safe_text (error->message, PLX_SAFE_TEXT_NAME, NULL);

  g_return_if_fail (PLX_IS_ERROR_PAGE (self));

  gtk_label_set_text (self->title, stopped ? _ ("Reading was stopped") : _ ("This dossier cannot be opened"));
  gtk_label_set_text (self->file_name, name);
  gtk_label_set_text (self->message, message);
  gtk_widget_set_visible (GTK_WIDGET (self->message), !stopped && !has_problems);
  show_problems (self, problems);
}

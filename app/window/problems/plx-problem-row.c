/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-problem-row.h"

#include <glib/gi18n-lib.h>

#include "plx-announce.h"
#include "plx-config.h"
#include "plx-safe-text.h"

struct _PlxProblemRow
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *sign;
  GtkLabel *severity;
  GtkLabel *place;
  GtkLabel *message;
  GtkLabel *path;
};

G_DEFINE_FINAL_TYPE (PlxProblemRow, plx_problem_row, GTK_TYPE_WIDGET)

static void
plx_problem_row_dispose (GObject *object)
{
  g_clear_pointer (&PLX_PROBLEM_ROW (object)->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_problem_row_parent_class)->dispose (object);
}

static void
plx_problem_row_class_init (PlxProblemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_problem_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-problem-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, sign);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, severity);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, place);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, message);
  gtk_widget_class_bind_template_child (widget_class, PlxProblemRow, path);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_problem_row_init (PlxProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
plx_problem_row_new (void)
{
  return g_object_new (PLX_TYPE_PROBLEM_ROW, NULL);
}

static void
set_place (PlxProblemRow *self, PlxProblem *problem)
{
  g_autofree char *text = NULL;

  if (plx_problem_get_line (problem) > 0)
    /* Translators: where in a file something is wrong. */
    text = g_strdup_printf (_ ("line %u, column %u"), plx_problem_get_line (problem),
                            plx_problem_get_column (problem));
  gtk_label_set_text (self->place, text ? text : "");
}

void
plx_problem_row_set_problem (PlxProblemRow *self, PlxProblem *problem)
{
  gboolean error = plx_problem_get_severity (problem) == PLX_PROBLEM_ERROR;
  g_autofree char *message = plx_safe_name (plx_problem_get_message (problem));
  g_autofree char *path = plx_safe_name (plx_problem_get_path (problem));

  g_return_if_fail (PLX_IS_PROBLEM_ROW (self));

  gtk_label_set_text (self->sign, error ? "⊗" : "⚠");
  gtk_label_set_text (self->severity, error ? _ ("Error") : _ ("Warning"));
  set_place (self, problem);
  gtk_label_set_text (self->message, message);
  gtk_label_set_text (self->path, path);
  gtk_widget_set_visible (GTK_WIDGET (self->path), *path != '\0');
  gtk_widget_remove_css_class (GTK_WIDGET (self), error ? "warning" : "error");
  gtk_widget_add_css_class (GTK_WIDGET (self), error ? "error" : "warning");
}

void
plx_problem_row_name_list_item (PlxProblemRow *self, GtkListItem *item)
{
  GtkWidget *outer = gtk_widget_get_parent (gtk_list_item_get_child (item));
  /* Translators: a problem as it is spoken: "Error: low is above high". */
  g_autofree char *name = g_strdup_printf (C_ ("problem", "%s: %s"), gtk_label_get_text (self->severity),
                                           gtk_label_get_text (self->message));
  g_autofree char *description = g_strdup_printf ("%s %s", gtk_label_get_text (self->place),
                                                  gtk_label_get_text (self->path));

  g_return_if_fail (PLX_IS_PROBLEM_ROW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (outer), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  plx_describe (outer, description);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, plx_problem_row_new ());
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  PlxProblemRow *row = PLX_PROBLEM_ROW (gtk_list_item_get_child (item));

  plx_problem_row_set_problem (row, gtk_list_item_get_item (item));
  plx_problem_row_name_list_item (row, item);
}

GtkListItemFactory *
plx_problem_row_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  return factory;
}

char *
plx_problem_dup_counts (guint n_errors, guint n_warnings)
{
  g_autofree char *errors = g_strdup_printf (ngettext ("%'u error", "%'u errors", n_errors), n_errors);
  g_autofree char *warnings = g_strdup_printf (ngettext ("%'u warning", "%'u warnings", n_warnings), n_warnings);

  if (n_warnings == 0)
    return g_steal_pointer (&errors);
  if (n_errors == 0)
    return g_steal_pointer (&warnings);
  /* Translators: "2 errors, 1 warning". */
  return g_strdup_printf (C_ ("problems", "%s, %s"), errors, warnings);
}

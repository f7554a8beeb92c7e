/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-loading-page.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"

struct _PlxLoadingPage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *title;
  GtkProgressBar *progress;
};

G_DEFINE_FINAL_TYPE (PlxLoadingPage, plx_loading_page, GTK_TYPE_WIDGET)

static void
plx_loading_page_dispose (GObject *object)
{
  g_clear_pointer (&PLX_LOADING_PAGE (object)->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_loading_page_parent_class)->dispose (object);
}

static void
plx_loading_page_class_init (PlxLoadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_loading_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-loading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxLoadingPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxLoadingPage, title);
  gtk_widget_class_bind_template_child (widget_class, PlxLoadingPage, progress);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_loading_page_init (PlxLoadingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
plx_loading_page_set_name (PlxLoadingPage *self, const char *name)
{
  /* Translators: %s is the name of a file. */
  g_autofree char *text = g_strdup_printf (_ ("Reading %s…"), name);

  g_return_if_fail (PLX_IS_LOADING_PAGE (self));

  gtk_label_set_text (self->title, text);
}

void
plx_loading_page_set_progress (PlxLoadingPage *self, double progress)
{
  g_return_if_fail (PLX_IS_LOADING_PAGE (self));

  gtk_progress_bar_set_fraction (self->progress, CLAMP (progress, 0, 1));
}

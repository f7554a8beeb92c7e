/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figures-page.h"

#include "plx-compared.h"
#include "plx-config.h"
#include "plx-record-picker.h"

struct _PlxFiguresPage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  PlxRecordPicker *picker;
};

static void plx_figures_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxFiguresPage, plx_figures_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_figures_page_wide_page_init))

static void
on_measure_chosen (PlxFiguresPage *self, const char *id)
{
  plx_wide_page_turn (PLX_WIDE_PAGE (self), id);
}

static void
plx_figures_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  g_autoptr (GListModel) records = plx_dossier_dup_compared (dossier, PLX_RECORD_MEASURE);

  plx_record_picker_set_records (PLX_FIGURES_PAGE (page)->picker, records, NULL);
}

static void
plx_figures_page_show (PlxWidePage *page, const PlxPlace *place)
{
  plx_record_picker_set_record (PLX_FIGURES_PAGE (page)->picker, place->record_id);
}

static void
plx_figures_page_describe (PlxWidePage *page, PlxPlace *place)
{
}

static void
plx_figures_page_step (PlxWidePage *page, int steps)
{
  plx_record_picker_step (PLX_FIGURES_PAGE (page)->picker, steps);
}

static void
plx_figures_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_figures_page_set_dossier;
  iface->show = plx_figures_page_show;
  iface->describe = plx_figures_page_describe;
  iface->step = plx_figures_page_step;
}

static gboolean
plx_figures_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_FIGURES_PAGE (widget)->picker));
}

static void
plx_figures_page_dispose (GObject *object)
{
  g_clear_pointer (&PLX_FIGURES_PAGE (object)->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_figures_page_parent_class)->dispose (object);
}

static void
plx_figures_page_class_init (PlxFiguresPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_figures_page_dispose;
  widget_class->grab_focus = plx_figures_page_grab_focus;

  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-figures-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxFiguresPage, picker);
  gtk_widget_class_bind_template_callback (widget_class, on_measure_chosen);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_figures_page_init (PlxFiguresPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

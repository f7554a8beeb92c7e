/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-positions-page.h"

#include "plx-compared.h"
#include "plx-config.h"
#include "plx-record-picker.h"

struct _PlxPositionsPage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  PlxRecordPicker *picker;
};

static void plx_positions_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxPositionsPage, plx_positions_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_positions_page_wide_page_init))

static void
on_question_chosen (PlxPositionsPage *self, const char *id)
{
  plx_wide_page_turn (PLX_WIDE_PAGE (self), id);
}

static void
plx_positions_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  g_autoptr (GListModel) records = plx_dossier_dup_compared (dossier, PLX_RECORD_QUESTION);

  plx_record_picker_set_records (PLX_POSITIONS_PAGE (page)->picker, records, NULL);
}

static void
plx_positions_page_show (PlxWidePage *page, const PlxPlace *place)
{
  plx_record_picker_set_record (PLX_POSITIONS_PAGE (page)->picker, place->record_id);
}

static void
plx_positions_page_describe (PlxWidePage *page, PlxPlace *place)
{
}

static void
plx_positions_page_step (PlxWidePage *page, int steps)
{
  plx_record_picker_step (PLX_POSITIONS_PAGE (page)->picker, steps);
}

static void
plx_positions_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_positions_page_set_dossier;
  iface->show = plx_positions_page_show;
  iface->describe = plx_positions_page_describe;
  iface->step = plx_positions_page_step;
}

static gboolean
plx_positions_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_POSITIONS_PAGE (widget)->picker));
}

static void
plx_positions_page_dispose (GObject *object)
{
  g_clear_pointer (&PLX_POSITIONS_PAGE (object)->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_positions_page_parent_class)->dispose (object);
}

static void
plx_positions_page_class_init (PlxPositionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_positions_page_dispose;
  widget_class->grab_focus = plx_positions_page_grab_focus;

  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-positions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxPositionsPage, picker);
  gtk_widget_class_bind_template_callback (widget_class, on_question_chosen);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_positions_page_init (PlxPositionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

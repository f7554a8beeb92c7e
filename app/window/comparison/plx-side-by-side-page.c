/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-page.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-columns.h"
#include "plx-column.h"
#include "plx-config.h"
#include "plx-notice-view.h"
#include "plx-record-handles.h"
#include "plx-scroll-keeper.h"
#include "plx-stack.h"
#include "plx-wrap-box.h"

struct _PlxSideBySidePage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkStack *stack;
  GtkWidget *empty;
  GtkWidget *empty_button;
  GtkWidget *comparison;
  GtkCheckButton *fold;
  GtkWidget *clear;
  GtkLabel *folded;
  GtkWidget *hint;
  GtkBox *notices;
  GtkScrolledWindow *scroller;
  PlxClaimColumns *columns;

  GListModel *claims; /* nullable */
};

static void plx_side_by_side_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxSideBySidePage, plx_side_by_side_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_side_by_side_page_wide_page_init))

/* What it shows */

static GPtrArray *
collect (PlxSideBySidePage *self)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->claims); i++)
    g_ptr_array_add (claims, g_list_model_get_item (self->claims, i));
  return claims;
}

/* Which rows are folded away, by what they are about. */
static void
show_folded (PlxSideBySidePage *self, const PlxSideBySide *value, gboolean fold)
{
  g_autoptr (GString) labels = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < value->rows->len; i++)
    {
      const PlxSideBySideRow *row = g_ptr_array_index (value->rows, i);

      if (row->differs)
        continue;
      g_string_append_printf (labels, "%s%s", n > 0 ? C_("list separator", ", ") : "", row->label);
      n++;
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->fold), n > 0 && value->claims->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->folded), fold && n > 0 && value->claims->len > 1);
  /* TRANSLATORS: what is not shown because all claims say the same of it. */
  text = g_strdup_printf (_("All agree on: %s"), labels->str);
  gtk_label_set_text (self->folded, text);
}

static void
show_notices (PlxSideBySidePage *self, const PlxSideBySide *value)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->notices))))
    gtk_box_remove (self->notices, child);
  for (guint i = 0; i < value->rows->len; i++)
    {
      const PlxSideBySideRow *row = g_ptr_array_index (value->rows, i);
      g_autoptr (PlxLine) line = NULL;

      if (!row->note)
        continue;
      line = plx_line_new ();
      plx_line_add (line, PLX_RUN_CAUTION, row->note, NULL);
      gtk_box_append (self->notices, plx_notice_view_new (line));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->notices), gtk_widget_get_first_child (GTK_WIDGET (self->notices)) != NULL);
}

static gboolean
has_focus (PlxSideBySidePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
update (PlxSideBySidePage *self)
{
  g_autoptr (GPtrArray) claims = collect (self);
  gboolean had_focus = has_focus (self);
  gboolean fold = gtk_check_button_get_active (self->fold);
  const PlxSideBySide *value;

  gtk_stack_set_visible_child (self->stack, claims->len > 0 ? self->comparison : self->empty);
  if (claims->len == 0)
    {
      plx_claim_columns_set_value (self->columns, NULL, FALSE);
      if (had_focus)
        gtk_widget_grab_focus (self->empty_button);
      return;
    }
  plx_claim_columns_set_value (self->columns, plx_side_by_side_new (claims), fold);
  value = plx_claim_columns_get_value (self->columns);
  gtk_widget_set_visible (self->hint, claims->len == 1);
  show_folded (self, value, fold);
  show_notices (self, value);
}

static void
on_claims_changed (PlxSideBySidePage *self)
{
  update (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

/* What is under the pointer or has the focus */

static PlxRecord *
find_record (GtkWidget *widget, GtkWidget *descendant, GtkWidget **item)
{
  return plx_claim_columns_dup_claim (PLX_SIDE_BY_SIDE_PAGE (widget)->columns, descendant, item);
}

/* A wide page */

static void
plx_side_by_side_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
}

static void
plx_side_by_side_page_show (PlxWidePage *page, const PlxPlace *place)
{
  plx_scroll_restore (PLX_SIDE_BY_SIDE_PAGE (page)->scroller, place->page_scroll, place->page_scroll_across);
}

static void
plx_side_by_side_page_describe (PlxWidePage *page, PlxPlace *place)
{
  GtkScrolledWindow *scroller = PLX_SIDE_BY_SIDE_PAGE (page)->scroller;

  place->page_scroll = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scroller));
  place->page_scroll_across = plx_scroll_get_across (scroller);
}

static PlxExportSubject *
plx_side_by_side_page_dup_export_subject (PlxWidePage *page)
{
  g_autoptr (GPtrArray) claims = collect (PLX_SIDE_BY_SIDE_PAGE (page));

  return claims->len > 0 ? plx_export_subject_new_for_claims (claims) : NULL;
}

static void
plx_side_by_side_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->dup_export_subject = plx_side_by_side_page_dup_export_subject;
  iface->set_dossier = plx_side_by_side_page_set_dossier;
  iface->show = plx_side_by_side_page_show;
  iface->describe = plx_side_by_side_page_describe;
  iface->dup_export_subject = plx_side_by_side_page_dup_export_subject;
}

/* Class */

static gboolean
plx_side_by_side_page_grab_focus (GtkWidget *widget)
{
  PlxSideBySidePage *self = PLX_SIDE_BY_SIDE_PAGE (widget);

  if (gtk_stack_get_visible_child (self->stack) == self->empty)
    return gtk_widget_grab_focus (self->empty_button);
  return gtk_widget_grab_focus (GTK_WIDGET (self->columns));
}

static void
plx_side_by_side_page_dispose (GObject *object)
{
  PlxSideBySidePage *self = PLX_SIDE_BY_SIDE_PAGE (object);

  g_clear_object (&self->claims);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_side_by_side_page_parent_class)->dispose (object);
}

static void
plx_side_by_side_page_class_init (PlxSideBySidePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_side_by_side_page_dispose;
  widget_class->grab_focus = plx_side_by_side_page_grab_focus;

  g_type_ensure (PLX_TYPE_CLAIM_COLUMNS);
  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-side-by-side-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, empty);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, comparison);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, fold);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, clear);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, folded);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, hint);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, notices);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySidePage, columns);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_side_by_side_page_init (PlxSideBySidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->stack);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->empty_button))), TRUE);
  plx_record_handles_install (GTK_WIDGET (self), find_record);
  plx_scroll_add_keys (self->scroller);
}

void
plx_side_by_side_page_set_claims (PlxSideBySidePage *self, GListModel *claims)
{
  g_return_if_fail (PLX_IS_SIDE_BY_SIDE_PAGE (self));

  g_set_object (&self->claims, claims);
  g_signal_connect_object (claims, "items-changed", G_CALLBACK (on_claims_changed), self, G_CONNECT_SWAPPED);
  update (self);
}

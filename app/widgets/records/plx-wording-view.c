/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wording-view.h"

#include "plx-announce.h"
#include "plx-citation.h"
#include "plx-line-view.h"
#include "plx-marked-text.h"
#include "plx-safe-text.h"

struct _PlxWordingView
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkBox *sources;
  GtkBox *words;
  GtkWidget *more;
  PlxText *difference;

  const PlxWording *wording;
  guint rest;   /* where the text goes on that is not shown yet, or 0 */
  char *target; /* nullable */
};

G_DEFINE_FINAL_TYPE (PlxWordingView, plx_wording_view, GTK_TYPE_WIDGET)

static void
open_source (PlxWordingView *self)
{
  if (self->target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", self->target);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PlxWordingView *self)
{
  if (gtk_widget_contains (GTK_WIDGET (self), x, y))
    open_source (self);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_source (PLX_WORDING_VIEW (widget));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), PLX_WORDING_VIEW (widget)->wording->text);
}

static void
show_more (PlxWordingView *self)
{
  gtk_box_append (self->words, plx_marked_text_new (self->wording, self->rest, &self->rest));
  gtk_widget_set_visible (self->more, self->rest != 0);
}

static void
plx_wording_view_dispose (GObject *object)
{
  g_clear_pointer (&PLX_WORDING_VIEW (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_wording_view_parent_class)->dispose (object);
}

static void
plx_wording_view_finalize (GObject *object)
{
  g_free (PLX_WORDING_VIEW (object)->target);
  G_OBJECT_CLASS (plx_wording_view_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-wording-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxWordingView, box);
  gtk_widget_class_bind_template_child (widget_class, PlxWordingView, sources);
  gtk_widget_class_bind_template_child (widget_class, PlxWordingView, words);
  gtk_widget_class_bind_template_child (widget_class, PlxWordingView, more);
  gtk_widget_class_bind_template_child (widget_class, PlxWordingView, difference);
  gtk_widget_class_bind_template_callback (widget_class, on_released);
  gtk_widget_class_bind_template_callback (widget_class, show_more);
}

static void
plx_wording_view_class_init (PlxWordingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter };

  G_OBJECT_CLASS (klass)->dispose = plx_wording_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_wording_view_finalize;
  g_type_ensure (PLX_TYPE_TEXT);
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "wording.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "wording.copy", NULL, copy_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "wording.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "wording.copy", NULL);
  gtk_widget_class_set_css_name (widget_class, "card");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LINK);
}

static void
plx_wording_view_init (PlxWordingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_sources (PlxWordingView *self, const PlxWording *wording)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (g_ptr_array_index (wording->citations, 0));

  self->target = source != NULL ? g_strdup (plx_record_get_id (source)) : NULL;
  for (guint i = 0; i < wording->sources->len; i++)
    {
      GtkWidget *line = plx_line_view_new ();

      plx_line_view_set_line (PLX_LINE_VIEW (line), g_ptr_array_index (wording->sources, i));
      gtk_box_append (self->sources, line);
    }
}

static void
set_difference (PlxWordingView *self, const PlxWording *wording)
{
  g_autofree char *safe = plx_safe_name (wording->difference);
  g_autofree char *shown = g_strconcat ("≠\u00a0", safe, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->difference), wording->difference != NULL);
  plx_text_set_text (self->difference, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->difference), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wording->spoken != NULL ? wording->spoken : "", -1);
}

GtkWidget *
plx_wording_view_new (const PlxWording *wording)
{
  PlxWordingView *self = g_object_new (PLX_TYPE_WORDING_VIEW, NULL);
  g_autofree char *spoken = plx_wording_to_text (wording);

  self->wording = wording;
  set_sources (self, wording);
  show_more (self);
  set_difference (self, wording);
  gtk_widget_set_focusable (GTK_WIDGET (self), self->target != NULL);
  if (self->target != NULL)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wording.open", self->target != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  plx_describe (GTK_WIDGET (self), wording->spoken != NULL ? wording->spoken : "");
  return GTK_WIDGET (self);
}

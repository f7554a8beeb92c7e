/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-card-view.h"

#include "plx-line-view.h"
#include "plx-pair.h"
#include "plx-prose.h"
#include "plx-stance-pill.h"

struct _PlxCardView
{
  GtkWidget parent_instance;

  GtkWidget *header;
  PlxLineView *heading;
  PlxText *aside;
  GtkWidget *claim;
  PlxStancePill *stance;
  PlxText *figure;
  PlxProse *body;
  PlxText *body_aside;
  PlxLineView *footer;
  GtkWidget *box;

  char *target; /* nullable */
};

G_DEFINE_FINAL_TYPE (PlxCardView, plx_card_view, GTK_TYPE_WIDGET)

static const char *const kind_classes[] = {
  [PLX_CARD_QUOTATION] = "quotation", [PLX_CARD_ESTIMATE] = "estimate", [PLX_CARD_POSITION] = "position",
  [PLX_CARD_EVENT] = "event",         [PLX_CARD_CLAIMANT] = "claimant", [PLX_CARD_SOURCE] = "source",
  [PLX_CARD_CITATION] = "citation",
};

static void
open_card (PlxCardView *self)
{
  if (self->target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", self->target);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PlxCardView *self)
{
  if (gtk_widget_contains (GTK_WIDGET (self), x, y))
    open_card (self);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_card (PLX_CARD_VIEW (widget));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxCardView *self = PLX_CARD_VIEW (widget);
  const char *words = plx_prose_get_text (self->body);

  if (words == NULL)
    words = plx_text_get_text (PLX_TEXT (self->heading));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), words);
}

static void
plx_card_view_dispose (GObject *object)
{
  g_clear_pointer (&PLX_CARD_VIEW (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_card_view_parent_class)->dispose (object);
}

static void
plx_card_view_finalize (GObject *object)
{
  g_free (PLX_CARD_VIEW (object)->target);
  G_OBJECT_CLASS (plx_card_view_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-card-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, box);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, header);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, heading);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, aside);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, claim);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, stance);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, figure);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, body);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, body_aside);
  gtk_widget_class_bind_template_child (widget_class, PlxCardView, footer);
  gtk_widget_class_bind_template_callback (widget_class, on_released);
}

static void
plx_card_view_class_init (PlxCardViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter };

  G_OBJECT_CLASS (klass)->dispose = plx_card_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_card_view_finalize;
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_PAIR);
  g_type_ensure (PLX_TYPE_PROSE);
  g_type_ensure (PLX_TYPE_STANCE_PILL);
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "card.copy", NULL, copy_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "card.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "card.copy", NULL);
  gtk_widget_class_set_css_name (widget_class, "card");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LINK);
}

static void
plx_card_view_init (PlxCardView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_text (PlxText *widget, const char *text)
{
  g_autofree char *safe = plx_safe_name (text);

  plx_text_set_text (widget, safe);
  gtk_widget_set_visible (GTK_WIDGET (widget), *safe != '\0');
}

static void
set_card (PlxCardView *self, const PlxCard *card)
{
  gboolean has_heading = card->heading->len > 0;
  gboolean is_speech = card->kind == PLX_CARD_QUOTATION || card->kind == PLX_CARD_CITATION || card->in_marks;

  gtk_widget_add_css_class (GTK_WIDGET (self), kind_classes[card->kind]);
  if (is_speech)
    gtk_widget_add_css_class (GTK_WIDGET (self->body), "speech");
  plx_line_view_set_line (self->heading, card->heading);
  set_text (self->aside, has_heading ? card->aside : NULL);
  gtk_widget_set_visible (self->header, has_heading);
  plx_stance_pill_set_stance (self->stance, card->stance);
  set_text (self->figure, card->figure);
  plx_prose_set_text (self->body, card->body, is_speech ? PLX_SAFE_TEXT_QUOTATION : PLX_SAFE_TEXT_NAME,
                      card->in_marks);
  set_text (self->body_aside, has_heading ? NULL : card->aside);
  gtk_widget_set_visible (self->claim, card->stance >= 0 || card->figure != NULL ||
                                           gtk_widget_get_visible (GTK_WIDGET (self->body)) ||
                                           gtk_widget_get_visible (GTK_WIDGET (self->body_aside)));
  plx_line_view_set_line (self->footer, card->footer);
}

GtkWidget *
plx_card_view_new (const PlxCard *card)
{
  PlxCardView *self = g_object_new (PLX_TYPE_CARD_VIEW, NULL);
  g_autofree char *spoken = plx_card_to_text (card);

  set_card (self, card);
  self->target = g_strdup (card->target);
  gtk_widget_set_focusable (GTK_WIDGET (self), self->target != NULL);
  if (self->target != NULL)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.open", self->target != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return GTK_WIDGET (self);
}

const char *
plx_card_view_get_target (PlxCardView *self)
{
  g_return_val_if_fail (PLX_IS_CARD_VIEW (self), NULL);

  return self->target;
}

void
plx_card_view_join (PlxCardView *self, PlxCardView *above)
{
  g_return_if_fail (PLX_IS_CARD_VIEW (self) && PLX_IS_CARD_VIEW (above));

  gtk_widget_set_visible (self->header, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "joined");
  gtk_widget_add_css_class (GTK_WIDGET (above), "joins");
}

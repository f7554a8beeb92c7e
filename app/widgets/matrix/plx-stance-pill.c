/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-pill.h"

#include "plx-text.h"

struct _PlxStancePill
{
  GtkWidget parent_instance;

  PlxText *text;
  int stance;
};

G_DEFINE_FINAL_TYPE (PlxStancePill, plx_stance_pill, GTK_TYPE_WIDGET)

const char *
plx_stance_get_sign (PlxStance stance)
{
  switch (stance)
    {
    case PLX_STANCE_AFFIRMS: return "✓";
    case PLX_STANCE_DENIES: return "✗";
    case PLX_STANCE_NEITHER: return "◇";
    case PLX_STANCE_CANNOT_CONFIRM: return "?";
    case PLX_STANCE_CONDITIONAL: return "⇄";
    case PLX_STANCE_DEMANDS: return "!";
    case PLX_STANCE_EXPECTS: return "…";
    case PLX_STANCE_WARNS: return "⚠";
    default: return "";
    }
}

static void
plx_stance_pill_dispose (GObject *object)
{
  PlxStancePill *self = PLX_STANCE_PILL (object);

  g_clear_pointer ((GtkWidget **) &self->text, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_stance_pill_parent_class)->dispose (object);
}

static void
plx_stance_pill_class_init (PlxStancePillClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_stance_pill_dispose;
  gtk_widget_class_set_css_name (widget_class, "stance");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
plx_stance_pill_init (PlxStancePill *self)
{
  self->stance = -1;
  self->text = g_object_new (PLX_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  plx_text_set_lines (self->text, 1);
  gtk_widget_set_parent (GTK_WIDGET (self->text), GTK_WIDGET (self));
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
plx_stance_pill_new (int stance)
{
  PlxStancePill *self = g_object_new (PLX_TYPE_STANCE_PILL, NULL);

  plx_stance_pill_set_stance (self, stance);
  return GTK_WIDGET (self);
}

void
plx_stance_pill_set_stance (PlxStancePill *self, int stance)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (PLX_IS_STANCE_PILL (self));

  if (self->stance == stance)
    return;
  if (self->stance >= 0)
    gtk_widget_remove_css_class (GTK_WIDGET (self), plx_enum_get_nick (PLX_TYPE_STANCE, self->stance));
  self->stance = stance;
  gtk_widget_set_visible (GTK_WIDGET (self), stance >= 0);
  if (stance < 0)
    return;
  gtk_widget_add_css_class (GTK_WIDGET (self), plx_enum_get_nick (PLX_TYPE_STANCE, stance));
  shown = g_strconcat (plx_stance_get_sign (stance), "\u00a0\u2009", plx_stance_get_term (stance), NULL);
  plx_text_set_text (self->text, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  plx_stance_get_term (stance), -1);
}

int
plx_stance_pill_get_stance (PlxStancePill *self)
{
  g_return_val_if_fail (PLX_IS_STANCE_PILL (self), -1);

  return self->stance;
}

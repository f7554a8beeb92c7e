/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-column-head.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-icon-button.h"
#include "plx-safe-text.h"
#include "plx-term.h"
#include "plx-text.h"

struct _PlxClaimColumnHead
{
  GtkWidget parent_instance;

  GtkWidget *box;
  PlxText *kind;
  GtkButton *open;
  GtkButton *left;
  GtkButton *right;
  GtkButton *remove;

  PlxRecord *claim;
};

G_DEFINE_FINAL_TYPE (PlxClaimColumnHead, plx_claim_column_head, GTK_TYPE_WIDGET)

static void
plx_claim_column_head_dispose (GObject *object)
{
  PlxClaimColumnHead *self = PLX_CLAIM_COLUMN_HEAD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->claim);
  G_OBJECT_CLASS (plx_claim_column_head_parent_class)->dispose (object);
}

static void
plx_claim_column_head_class_init (PlxClaimColumnHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_claim_column_head_dispose;
  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  g_type_ensure (PLX_TYPE_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               PLX_RESOURCE_BASE_PATH "plx-claim-column-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, box);
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, kind);
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, open);
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, left);
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, right);
  gtk_widget_class_bind_template_child (widget_class, PlxClaimColumnHead, remove);
  gtk_widget_class_set_css_name (widget_class, "columnhead");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_claim_column_head_init (PlxClaimColumnHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* @label: (transfer full) */
static void
set_button (GtkButton *button, char *label, const char *action, GVariant *target)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  g_free (label);
}

static void
set_buttons (PlxClaimColumnHead *self, const char *name, guint column, guint n_columns)
{
  const char *id = plx_record_get_id (self->claim);

  /* TRANSLATORS: the accessible name of a button; %s is a claimant. */
  set_button (self->open, g_strdup_printf (_("Open what %s said"), name), "win.show-record",
              g_variant_new_string (id));
  /* TRANSLATORS: the accessible name of a button at a column of a table; %s is a claimant. */
  set_button (self->left, g_strdup_printf (_("Move %s to the left"), name), "win.side-by-side-move",
              g_variant_new ("(si)", id, -1));
  /* TRANSLATORS: the accessible name of a button at a column of a table; %s is a claimant. */
  set_button (self->right, g_strdup_printf (_("Move %s to the right"), name), "win.side-by-side-move",
              g_variant_new ("(si)", id, 1));
  /* TRANSLATORS: the accessible name of a button at a column of a table; %s is a claimant. */
  set_button (self->remove, g_strdup_printf (_("Remove %s from side by side"), name),
              "win.side-by-side-remove", g_variant_new_string (id));
  gtk_widget_set_visible (GTK_WIDGET (self->left), column > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->right), column + 1 < n_columns);
}

GtkWidget *
plx_claim_column_head_new (PlxRecord *claim, guint column, guint n_columns)
{
  PlxClaimColumnHead *self = g_object_new (PLX_TYPE_CLAIM_COLUMN_HEAD, NULL);
  const char *kind = plx_record_kind_get_term (plx_record_get_kind (claim));
  g_autofree char *names = plx_claim_dup_claimant_names (PLX_CLAIM (claim));
  g_autofree char *name = plx_safe_name (names);
  /* TRANSLATORS: the head of a column as it is read out: a claimant, the kind of claim, which column, of how
   * many. */
  g_autofree char *spoken =
      g_strdup_printf (_("%1$s, %2$s, column %3$u of %4$u"), name, kind, column + 1, n_columns);

  self->claim = g_object_ref (claim);
  plx_text_set_text (self->kind, kind);
  set_buttons (self, name, column, n_columns);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return GTK_WIDGET (self);
}

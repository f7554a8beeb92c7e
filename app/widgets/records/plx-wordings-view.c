/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wordings-view.h"

#include "plx-tiles.h"
#include "plx-wording-view.h"

#define STYLE (PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES | PLX_ALIGNMENT_IGNORE_CASE)

struct _PlxWordingsView
{
  GtkWidget parent_instance;

  GtkWidget *tiles;
  PlxClaim *quotation;
  PlxVerification *verification; /* nullable */
  PlxWordings *wordings; /* nullable */
  gboolean ignore_style;
};

G_DEFINE_FINAL_TYPE (PlxWordingsView, plx_wordings_view, GTK_TYPE_WIDGET)

/* The views of the wordings go before the wordings do. */
static void
clear (PlxWordingsView *self)
{
  plx_tiles_clear (PLX_TILES (self->tiles));
  g_clear_pointer (&self->wordings, plx_wordings_free);
}

static void
compare (PlxWordingsView *self)
{
  clear (self);
  self->wordings = plx_wordings_new (self->quotation, self->ignore_style ? STYLE : PLX_ALIGNMENT_EXACT);
  if (self->verification != NULL)
    plx_wordings_add_verdicts (self->wordings, self->verification);
  for (guint i = 0; i < self->wordings->wordings->len; i++)
    plx_tiles_append (PLX_TILES (self->tiles),
                      plx_wording_view_new (g_ptr_array_index (self->wordings->wordings, i)));
}

static void
plx_wordings_view_dispose (GObject *object)
{
  PlxWordingsView *self = PLX_WORDINGS_VIEW (object);

  if (self->tiles != NULL)
    {
      clear (self);
      g_clear_pointer (&self->tiles, gtk_widget_unparent);
    }
  g_clear_object (&self->quotation);
  g_clear_object (&self->verification);
  G_OBJECT_CLASS (plx_wordings_view_parent_class)->dispose (object);
}

static void
plx_wordings_view_class_init (PlxWordingsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_wordings_view_dispose;
  gtk_widget_class_set_css_name (widget_class, "wordings");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
plx_wordings_view_init (PlxWordingsView *self)
{
  self->tiles = plx_tiles_new ();
  gtk_widget_set_parent (self->tiles, GTK_WIDGET (self));
}

GtkWidget *
plx_wordings_view_new (PlxClaim *quotation, PlxVerification *verification)
{
  PlxWordingsView *self = g_object_new (PLX_TYPE_WORDINGS_VIEW, NULL);

  self->quotation = g_object_ref (quotation);
  g_set_object (&self->verification, verification);
  compare (self);
  return GTK_WIDGET (self);
}

void
plx_wordings_view_set_ignore_style (PlxWordingsView *self, gboolean ignore_style)
{
  g_return_if_fail (PLX_IS_WORDINGS_VIEW (self));

  if (self->ignore_style == ignore_style)
    return;
  self->ignore_style = ignore_style;
  compare (self);
}

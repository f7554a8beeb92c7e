/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-page.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-safe-text.h"

struct _PlxDossierPage
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *content;
  GtkLabel *title;
  GtkLabel *extent;
  GtkLabel *summary;
  GtkLabel *hint;
  PlxDossier *dossier;
  guint n_ticks;
};

G_DEFINE_FINAL_TYPE (PlxDossierPage, plx_dossier_page, GTK_TYPE_WIDGET)

static void
plx_dossier_page_dispose (GObject *object)
{
  PlxDossierPage *self = PLX_DOSSIER_PAGE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_dossier_page_parent_class)->dispose (object);
}

static void
plx_dossier_page_class_init (PlxDossierPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_dossier_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-dossier-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, title);
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, extent);
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, summary);
  gtk_widget_class_bind_template_child (widget_class, PlxDossierPage, hint);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlxDossierPage *self = PLX_DOSSIER_PAGE (widget);

  /* The first call comes before the first frame is drawn. */
  if (self->n_ticks++ == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_set_visible (self->content, TRUE);
  return G_SOURCE_REMOVE;
}

/* The page is the last thing that a reader looks at, and its large letters take a while: a window does not wait for it. */
static void
plx_dossier_page_init (PlxDossierPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

static guint
count (PlxDossier *dossier, PlxRecordKind kind)
{
  return plx_dossier_count_rows (dossier, kind) - plx_dossier_count_unsound (dossier, kind);
}

void
plx_dossier_page_set_dossier (PlxDossierPage *self, PlxDossier *dossier)
{
  g_autofree char *title = plx_safe_name (plx_dossier_get_title (dossier));
  g_autofree char *summary = plx_safe_text (plx_dossier_get_summary (dossier), PLX_SAFE_TEXT_QUOTATION, NULL);
  g_autofree char *extent = plx_dossier_dup_extent (dossier);

  g_return_if_fail (PLX_IS_DOSSIER_PAGE (self));

  g_set_object (&self->dossier, dossier);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->extent, extent);
  gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), plx_dossier_get_summary (dossier) != NULL);
}

void
plx_dossier_page_set_hint (PlxDossierPage *self, PlxView view)
{
  static const char *const hints[PLX_N_VIEWS] = {
    [PLX_VIEW_EVENTS] = N_ ("Choose an event to read who said what about it."),
    [PLX_VIEW_QUOTATIONS] = N_ ("Choose a quotation to see who said it and who prints it."),
    [PLX_VIEW_ESTIMATES] = N_ ("Choose an estimate to see whose figure it is and what it counts."),
    [PLX_VIEW_POSITIONS] = N_ ("Choose a position to see who takes it and in which words."),
    [PLX_VIEW_CLAIMANTS] = N_ ("Choose a claimant to read everything they said."),
    [PLX_VIEW_SOURCES] = N_ ("Choose a source to see everything it carries."),
    [PLX_VIEW_PROBLEMS] = N_ ("Choose a problem to see the record that it lies in."),
  };
  static const char *const empty_hints[PLX_N_VIEWS] = {
    [PLX_VIEW_EVENTS] = N_ ("No events are recorded in this dossier."),
    [PLX_VIEW_QUOTATIONS] = N_ ("No quotations are recorded in this dossier."),
    [PLX_VIEW_ESTIMATES] = N_ ("No estimates are recorded in this dossier."),
    [PLX_VIEW_POSITIONS] = N_ ("No positions are recorded in this dossier."),
    [PLX_VIEW_CLAIMANTS] = N_ ("No claimants are recorded in this dossier."),
    [PLX_VIEW_SOURCES] = N_ ("No sources are recorded in this dossier."),
  };
  PlxRecordKind kind;
  gboolean is_empty;

  g_return_if_fail (PLX_IS_DOSSIER_PAGE (self));

  is_empty = plx_view_get_kind (view, &kind) && count (self->dossier, kind) == 0;
  gtk_label_set_text (self->hint, _ (is_empty ? empty_hints[view] : hints[view]));
}

char *
plx_dossier_dup_extent (PlxDossier *dossier)
{
  guint n_sources = count (dossier, PLX_RECORD_SOURCE);
  guint n_claimants = count (dossier, PLX_RECORD_CLAIMANT);
  g_autofree char *sources = g_strdup_printf (ngettext ("%'u source", "%'u sources", n_sources), n_sources);
  g_autofree char *claimants = g_strdup_printf (ngettext ("%'u claimant", "%'u claimants", n_claimants), n_claimants);

  /* Translators: what a dossier holds: "5 sources · 58 claimants". */
  return g_strdup_printf (C_ ("extent", "%s · %s"), sources, claimants);
}

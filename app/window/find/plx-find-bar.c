/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-bar.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-drop-down.h"
#include "plx-find-phrase.h"
#include "plx-icon-button.h"
#include "plx-record-picker.h"
#include "plx-span-button.h"
#include "plx-wrap-box.h"

/* In the order in which people look for them. */
static const int kinds[] = {
  PLX_RECORD_CLAIMANT, PLX_RECORD_EVENT,  PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE,
  PLX_RECORD_POSITION, PLX_RECORD_SOURCE, PLX_RECORD_MEASURE,   PLX_RECORD_QUESTION,
  PLX_FIND_NOTES,
};

struct _PlxFindBar
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkDropDown *kind;
  PlxRecordPicker *claimant;
  PlxRecordPicker *source;
  PlxRecordPicker *event;
  PlxSpanButton *span;
  GtkWidget *kind_clear;
  GtkWidget *claimant_clear;
  GtkWidget *source_clear;
  GtkWidget *event_clear;
  GtkWidget *span_clear;

  PlxDossier *dossier;
  gboolean silent;
};

G_DEFINE_FINAL_TYPE (PlxFindBar, plx_find_bar, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_narrow (GtkWidget *clear, gboolean narrow)
{
  gtk_widget_set_visible (clear, narrow);
  if (narrow)
    gtk_widget_add_css_class (gtk_widget_get_parent (clear), "chosen");
  else
    gtk_widget_remove_css_class (gtk_widget_get_parent (clear), "chosen");
}

static void
show_clear_buttons (PlxFindBar *self)
{
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self);

  set_narrow (self->kind_clear, scope->kind != PLX_FIND_ANY_KIND);
  set_narrow (self->claimant_clear, scope->claimant != NULL);
  set_narrow (self->source_clear, scope->source != NULL);
  set_narrow (self->event_clear, scope->event != NULL);
  set_narrow (self->span_clear, scope->since != NULL || scope->until != NULL);
}

static void
on_changed (PlxFindBar *self)
{
  if (self->silent)
    return;

  show_clear_buttons (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_clear_clicked (PlxFindBar *self, GtkWidget *button)
{
  GtkWidget *control = gtk_widget_get_first_child (gtk_widget_get_parent (button));

  self->silent = TRUE;
  if (button == self->kind_clear)
    gtk_drop_down_set_selected (self->kind, 0);
  else if (button == self->span_clear)
    plx_span_button_set (self->span, NULL, NULL);
  else
    plx_record_picker_set_record (PLX_RECORD_PICKER (control), NULL);
  self->silent = FALSE;
  gtk_widget_grab_focus (control);
  on_changed (self);
}

static void
plx_find_bar_dispose (GObject *object)
{
  PlxFindBar *self = PLX_FIND_BAR (object);

  self->silent = TRUE;
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_find_bar_parent_class)->dispose (object);
}

static void
plx_find_bar_class_init (PlxFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_find_bar_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  g_type_ensure (PLX_TYPE_SPAN_BUTTON);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, content);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, kind);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, claimant);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, source);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, event);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, span);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, kind_clear);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, claimant_clear);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, source_clear);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, event_clear);
  gtk_widget_class_bind_template_child (widget_class, PlxFindBar, span_clear);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_clicked);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
fill_kinds (PlxFindBar *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  /* Translators: a search that is not narrowed to a kind of record. */
  gtk_string_list_append (titles, _ ("Any kind"));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (titles, plx_find_phrase_kind (kinds[i]));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (titles));
}

static void
plx_find_bar_init (PlxFindBar *self)
{
  self->silent = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_kinds (self);
  /* Translators: that of the records that are searched. */
  plx_drop_down_set_label (self->kind, _ ("Kind"));
  self->silent = FALSE;
}

static void
fill_picker (PlxRecordPicker *picker, PlxDossier *dossier, PlxRecordKind kind, const char *all)
{
  g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);

  plx_record_picker_set_records (picker, records, all);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (picker)), !plx_record_picker_is_empty (picker));
}

void
plx_find_bar_set_dossier (PlxFindBar *self, PlxDossier *dossier)
{
  g_return_if_fail (PLX_IS_FIND_BAR (self));

  g_set_object (&self->dossier, dossier);
  fill_picker (self->claimant, dossier, PLX_RECORD_CLAIMANT, _ ("Any claimant"));
  fill_picker (self->source, dossier, PLX_RECORD_SOURCE, _ ("Any source"));
  fill_picker (self->event, dossier, PLX_RECORD_EVENT, _ ("Any event"));
  show_clear_buttons (self);
}

static guint
find_kind (int kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i] == kind)
      return i + 1;
  return 0;
}

void
plx_find_bar_set_scope (PlxFindBar *self, const PlxFindScope *scope)
{
  g_return_if_fail (PLX_IS_FIND_BAR (self));

  self->silent = TRUE;
  gtk_drop_down_set_selected (self->kind, find_kind (scope->kind));
  plx_record_picker_set_record (self->claimant, scope->claimant);
  plx_record_picker_set_record (self->source, scope->source);
  plx_record_picker_set_record (self->event, scope->event);
  plx_span_button_set (self->span, scope->since, scope->until);
  self->silent = FALSE;
  show_clear_buttons (self);
}

static char *
dup_id (PlxRecordPicker *picker)
{
  g_autoptr (PlxRecord) record = plx_record_picker_dup_record (picker);

  return record ? g_strdup (plx_record_get_id (record)) : NULL;
}

PlxFindScope *
plx_find_bar_dup_scope (PlxFindBar *self)
{
  PlxFindScope *scope = plx_find_scope_new ();
  guint kind = gtk_drop_down_get_selected (self->kind);

  g_return_val_if_fail (PLX_IS_FIND_BAR (self), scope);

  if (kind > 0 && kind <= G_N_ELEMENTS (kinds))
    scope->kind = kinds[kind - 1];
  scope->claimant = dup_id (self->claimant);
  scope->source = dup_id (self->source);
  scope->event = dup_id (self->event);
  scope->since = g_strdup (plx_span_button_get_since (self->span));
  scope->until = g_strdup (plx_span_button_get_until (self->span));
  return scope;
}

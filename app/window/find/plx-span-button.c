/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-span-button.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-date-format.h"
#include "plx-find-phrase.h"
#include "plx-safe-text.h"

/* One end of the span. */
typedef struct
{
  GtkEntry *entry;
  GtkLabel *note;
  char *date; /* NULL when the entry is empty or cannot be read */
} End;

struct _PlxSpanButton
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;
  GtkEntry *since_entry;
  GtkLabel *since_note;
  GtkEntry *until_entry;
  GtkLabel *until_note;
  End since;
  End until;
  gboolean silent;
};

G_DEFINE_FINAL_TYPE (PlxSpanButton, plx_span_button, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_span (PlxSpanButton *self)
{
  PlxFindScope scope = { .since = self->since.date, .until = self->until.date };
  g_autofree char *span = plx_find_phrase_dup_span (&scope);
  /* Translators: a search that is narrowed to no dates. */
  const char *text = span ? span : _ ("Any time");

  gtk_label_set_text (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Says what the entry is understood as, or why it is not. */
static void
read_entry (End *end)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (end->entry))));
  g_autoptr (GError) error = NULL;
  g_autofree char *note = NULL;
  g_autofree char *safe = NULL;
  PlxDate date;

  g_clear_pointer (&end->date, g_free);
  gtk_widget_remove_css_class (GTK_WIDGET (end->entry), "error");
  gtk_widget_remove_css_class (GTK_WIDGET (end->note), "error");
  if (*text == '\0')
    {
      gtk_label_set_text (end->note, "");
      return;
    }

  if (plx_date_parse (text, &date, &error))
    {
      end->date = g_strdup (text);
      note = plx_date_format (&date, PLX_DATE_FORM_LONG);
    }
  else
    {
      note = g_strdup (error->message);
      gtk_widget_add_css_class (GTK_WIDGET (end->entry), "error");
      gtk_widget_add_css_class (GTK_WIDGET (end->note), "error");
    }
  safe = plx_safe_name (note);
  gtk_label_set_text (end->note, safe);
  gtk_accessible_update_state (GTK_ACCESSIBLE (end->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               error ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* An end before the beginning is no span: it has to be said, and narrows nothing. */
static void
check_order (PlxSpanButton *self)
{
  PlxDate since, until;

  if (!self->since.date || !self->until.date || !plx_date_parse (self->since.date, &since, NULL)
      || !plx_date_parse (self->until.date, &until, NULL)
      || plx_date_get_earliest (&since) <= plx_date_get_latest (&until))
    return;

  g_clear_pointer (&self->until.date, g_free);
  gtk_widget_add_css_class (GTK_WIDGET (self->until_entry), "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->until_note), "error");
  gtk_label_set_text (self->until_note, _ ("This is before the first date."));
}

static void
on_entry_changed (PlxSpanButton *self)
{
  if (self->silent)
    return;

  read_entry (&self->since);
  read_entry (&self->until);
  check_order (self);
  show_span (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_entry_activated (PlxSpanButton *self)
{
  gtk_menu_button_popdown (self->button);
}

static gboolean
plx_span_button_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_SPAN_BUTTON (widget)->button));
}

static void
plx_span_button_dispose (GObject *object)
{
  PlxSpanButton *self = PLX_SPAN_BUTTON (object);

  self->silent = TRUE;
  g_clear_pointer ((GtkWidget **) &self->button, gtk_widget_unparent);
  g_clear_pointer (&self->since.date, g_free);
  g_clear_pointer (&self->until.date, g_free);
  G_OBJECT_CLASS (plx_span_button_parent_class)->dispose (object);
}

static void
plx_span_button_class_init (PlxSpanButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_span_button_dispose;
  widget_class->grab_focus = plx_span_button_grab_focus;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-span-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, button);
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, label);
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, since_entry);
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, since_note);
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, until_entry);
  gtk_widget_class_bind_template_child (widget_class, PlxSpanButton, until_note);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activated);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_span_button_init (PlxSpanButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->since = (End) { self->since_entry, self->since_note, NULL };
  self->until = (End) { self->until_entry, self->until_note, NULL };
  show_span (self);
}

void
plx_span_button_set (PlxSpanButton *self, const char *since, const char *until)
{
  g_return_if_fail (PLX_IS_SPAN_BUTTON (self));

  self->silent = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->since_entry), since ? since : "");
  gtk_editable_set_text (GTK_EDITABLE (self->until_entry), until ? until : "");
  self->silent = FALSE;
  read_entry (&self->since);
  read_entry (&self->until);
  check_order (self);
  show_span (self);
}

const char *
plx_span_button_get_since (PlxSpanButton *self)
{
  g_return_val_if_fail (PLX_IS_SPAN_BUTTON (self), NULL);

  return self->since.date;
}

const char *
plx_span_button_get_until (PlxSpanButton *self)
{
  g_return_val_if_fail (PLX_IS_SPAN_BUTTON (self), NULL);

  return self->until.date;
}
